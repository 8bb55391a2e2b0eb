import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { peopleToReview } from './completeness.ts';
import { lifeCircles } from './network-state.ts';
import { personOf } from './people.ts';
import type { PersonFields } from './person.ts';

const kept = (fields: PersonFields) =>
  personOf(
    aCourse().does('addPerson', { displayName: 'Ines', ...fields }, { id: 'ines' }).course.inventory,
    'ines',
  )?.fields;

test('a tie may be of now, of before, broken off, ended by death or wished for', () => {
  for (const status of ['active', 'ended', 'lost_touch', 'estranged', 'wished_for'] as const)
    expect(kept({ status })).toMatchObject({ status });
  expect(kept({ status: 'deceased', living: 'deceased', deathDate: '2014' })).toMatchObject({
    status: 'deceased',
  });
  expect(kept({ history: 'The summer by the lake', ending: 'She moved' })).toMatchObject({
    ending: 'She moved',
  });
});

test('what is good in a tie stands beside what is not, with what each expects and what was said of it', () => {
  const fields: PersonFields = {
    satisfying: ['She listens'],
    unsatisfying: ['She cancels'],
    myExpectations: [{ text: 'That she rings', said: 'no', met: 'partly' }],
    changesWanted: { me: 'Ring first', them: '', us: 'A day a month' },
  };
  expect(kept(fields)).toMatchObject(fields);
});

test('whether help was offered and taken is asked of each person', () => {
  const fields: PersonFields = {
    helpOffered: { answer: 'yes', note: 'Soup' },
    helpAccepted: { answer: 'no', note: 'I said I was fine' },
  };
  expect(kept(fields)).toMatchObject(fields);
});

test('how a tie and the mood act on each other is kept, and what the person made of the illness', () => {
  const fields: PersonFields = {
    linkToMood: { words: 'I sink when she is curt; she is curt when I sink', effect: -2 },
    knowsAboutProblem: { answer: 'yes', response: 'She is worried' },
  };
  expect(kept(fields)).toMatchObject(fields);
  expect(aCourse().refusal('addPerson', { displayName: 'X', linkToMood: { words: '', effect: -4 } })).toBe(
    'form: linkToMood.effect too-low',
  );
});

test('each tie can be put under the areas it bears on, under several or under none', () => {
  expect(kept({ areaTags: ['grief', 'role_dispute'] })?.areaTags).toEqual(['grief', 'role_dispute']);
  expect(kept({ areaTags: [] })?.areaTags).toEqual([]);
});

test('every circle of a life can be asked about, and the closest are reviewed first', () => {
  const story = aCourse().does('describeNetwork', { version: 0, coverage: [...lifeCircles] });
  expect(story.course.network.coverage).toEqual(
    expect.arrayContaining([
      'household',
      'friends',
      'work_or_study',
      'online',
      'people_lost',
      'people_missed',
    ]),
  );
  story
    .does('addPerson', { displayName: 'Ines', ring: 1 }, { id: 'ines' })
    .does('addPerson', { displayName: 'The baker', ring: 3 }, { id: 'baker' });
  expect(peopleToReview(story.course.inventory).map(({ id }) => id)).toEqual(['ines']);
});

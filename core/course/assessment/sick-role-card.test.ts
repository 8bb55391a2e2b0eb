import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { isEased, isOverdue } from './sick-role-sides.ts';

const client = { as: 'client' as const, by: 'leila' };
const given = (until?: string): ACourse =>
  held(3, opened()).does(
    'giveSickRole',
    {
      mode: 'full',
      eased: [
        {
          obligation: 'After-school club',
          how: 'Not before Easter',
          takenOverBy: 'Mira',
          reviewBySession: 8,
        },
        { obligation: 'Sunday lunch' },
      ],
      kept: ['Teaching'],
      recovery: ['Come each week'],
      ...(until && { until }),
    },
    { id: 'role', on: dayOfSession(3) },
  );
const asked = ({ course }: ACourse, today: string) =>
  (guide(course, today)?.lookAgain ?? []).map(({ key, because }) => `${key}: ${because}`);

test('the client reads the card with who does a thing meanwhile, and it shrinks as they say they can do it again (S004-30, M-10)', () => {
  const story = given();
  const mine = seenBy(story.course, client).sickRole.given;
  expect(mine?.eased[0]).toMatchObject({ obligation: 'After-school club', takenOverBy: 'Mira' });
  story.does('tellOfEasedDuty', { duty: 'role', ready: 'not_yet' }, client);
  expect(asked(story, dayAfter(3)).join()).not.toContain('sick-role');
  story.does('tellOfEasedDuty', { duty: 'role', ready: 'in_part', words: 'Once a week' }, client);
  expect(asked(story, dayAfter(3))).toContain(
    'sick-role:role: The client says they can take some of it up again: After-school club',
  );
  story.does('reviewEasedDuty', { duty: 'role', outcome: 'shrunk', session: 4, nextReview: 8 });
  expect(asked(story, dayAfter(3)).join()).not.toContain('sick-role');
  const [club] = story.course.sickRole.given?.eased ?? [];
  expect(club).toMatchObject({ state: 'shrunk' });
  expect(club?.told.map(({ ready, heard }) => [ready, heard === 'not_yet'])).toEqual([
    ['not_yet', false],
    ['in_part', false],
  ]);
});

test('it ends duty by duty, or as a whole, and then nothing of it is asked, shown or told', () => {
  const story = given();
  story.does('reviewEasedDuty', { duty: 'role', outcome: 'ended', session: 4 });
  expect(isEased(story.course)).toBe(true);
  expect(story.refusal('tellOfEasedDuty', { duty: 'role', ready: 'all' }, client)).toBe('no-such-duty-now');
  story.does('reviewEasedDuty', { duty: 'role.2', outcome: 'ended', session: 4 });
  expect(isEased(story.course)).toBe(false);
  const other = given().does('endSickRole', { words: 'You carried it' });
  expect(other.course.sickRole.given?.ended).toMatchObject({ words: 'You carried it' });
  for (const ended of [story, other]) {
    expect(ended.refusal('endSickRole', {})).toBe('nothing-eased-now');
    expect(ended.refusal('showSickRole', { withWhom: 'Head', by: 'client' }, client)).toBe(
      'nothing-eased-now',
    );
    expect(ended.refusal('tellOfEasedDuty', { duty: 'role.2', ready: 'all' }, client)).toBe(
      'nothing-eased-now',
    );
    expect(asked(ended, dayAfter(14)).join()).not.toContain('sick-role');
  }
  other.does('giveSickRole', { mode: 'limited', recovery: ['Walk'] });
  expect(isEased(other.course)).toBe(true);
});

test('its last day is agreed, and is asked about once it is over', () => {
  const until = dayAfter(5);
  const story = given(until);
  expect(isOverdue(story.course, until)).toBe(false);
  expect(isOverdue(story.course, dayAfter(6))).toBe(true);
  expect(asked(story, dayAfter(6)).join()).toContain(`eased-until:${until}`);
  expect(isOverdue(story.does('endSickRole', {}).course, dayAfter(6))).toBe(false);
});

test('closing ends it, and whom it is shown to can be taken back after that', () => {
  const story = given(dayAfter(5)).does('showSickRole', { withWhom: 'Head', by: 'client' }, { id: 'head' });
  story
    .does('finishEarly', {
      ...{ reason: 'better', words: 'Well', riskChecked: 'checked' },
      checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
        task,
        how: 'done' as const,
        words: '',
      })),
    })
    .does('closeCourse', { outcome: 'completed' });
  expect(isEased(story.course)).toBe(false);
  expect(isOverdue(story.course, dayAfter(9))).toBe(false);
  story.does('stopShowingSickRole', { shown: 'head' }, client);
  expect(story.course.sickRole.shown).toEqual([]);
});

test('the client says who may see it and by whom, and takes that back for good', () => {
  const story = given().does('addPerson', { displayName: 'Mira' }, { id: 'mira' });
  expect(story.refusal('showSickRole', { by: 'client' }, client)).toBe('show-to-whom');
  story.does('showSickRole', { person: 'mira', by: 'therapist' }, { ...client, id: 'one' });
  story.does('showSickRole', { withWhom: 'The head', by: 'client' }, { id: 'two' });
  expect(story.course.sickRole.shown.map(({ id, as }) => [id, as])).toEqual([
    ['one', 'client'],
    ['two', 'therapist'],
  ]);
  story.does('stopShowingSickRole', { shown: 'one' }, client);
  expect(story.course.sickRole.shown.map(({ id }) => id)).toEqual(['two']);
  expect(story.refusal('stopShowingSickRole', { shown: 'one' }, client)).toBe('not-shown');
  const taken = story.facts.find(({ type }) => type === 'SickRoleShownNoLonger');
  expect(story.attempt('strikeOut', { seq: taken?.seq ?? 0, why: 'Slip' })).toHaveProperty('refused');
});

test('nobody who has died takes a duty over, or is told of the card', () => {
  const story = held(3, opened()).does('addPerson', { displayName: 'Mama Ify', living: 'deceased' });
  const eased = { obligation: 'Cooking' };
  for (const form of [
    { eased: [{ ...eased, takenOverBy: 'mama ify' }] },
    { eased: [eased], sharedWith: ['Mama Ify'] },
  ])
    expect(story.refusal('giveSickRole', { mode: 'full', ...form })).toBe('has-died-already');
  story.does('giveSickRole', { mode: 'full', eased: [{ ...eased, takenOverBy: 'The neighbours' }] });
});

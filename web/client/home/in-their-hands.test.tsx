import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { TherapistAway } from '#core/api-answers/duty.ts';
import { seenBy } from '#core/course/book.ts';
import { homeOf } from '#core/guide/client/home-of.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { agreedTo, dayAfter, held, inDispute } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { ForNow } from '#web/client/for-now/for-now.tsx';
import { MySkills } from '#web/client/skills/skills.tsx';
import { MyTalks } from '#web/client/talks/talks.tsx';
import { TryOuts } from '#web/client/try-outs/try-outs.tsx';
import { WorkPlace } from './course-said.tsx';
import { placesOfMore } from './places-of-more.ts';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila', on: '2026-02-03' } as const;

/** A course in which each of the things was agreed that a client takes home from a session. */
const agreed = () =>
  agreedTo(inDispute(held(4)))
    .does('giveSickRole', {
      ...{ mode: 'full', recovery: ['Sleep by eleven'] },
      eased: [{ obligation: 'The club', reviewBySession: 8 }],
    })
    .does('planSaying', { personId: 'tomas', words: 'I feel left out', when: 'On our walk' }, client)
    .does('practiseSkill', { skill: 'say_no', rehearsal: 'Not this Sunday.', confidence: 5 }, client)
    .does('agreeTryOut', { what: 'Say what I want on Sunday' }, { ...client, id: 'try' })
    .does(
      'tellTryOut',
      {
        ...{ tryOutId: 'try', result: 'done', moodBefore: 3, moodAfter: 6 },
        ...{ whatHappened: 'He put down his phone', learned: 'Short is enough' },
      },
      client,
    );

test('what was agreed is at most two taps from Home: on Home, or behind More', () => {
  const { course } = agreed();
  const more = placesOfMore(course, { may: () => true, measures: 'none', before: 'none' });
  const keys = more.map(([, key]) => key);
  for (const place of ['work', 'forNow', 'skills', 'talks', 'tryOuts'] as const)
    expect(keys).toContain(place);
});

test('Home says what is worked on and why', () => {
  const story = agreed();
  const home = homeOf<TherapistAway>(
    {
      ...{ course: seenBy(story.course, client), today: dayAfter(4), acts: [] },
      ...{ client: { name: 'Leila' }, therapist: 'Ana' },
    },
    instruments,
  );
  const seen = clientPage(story, <WorkPlace home={home} />);
  expect(seen).toContain('A conflict with someone');
  expect(seen).toContain('You and someone who matters want different things');
});

test.each<[string, () => ReactNode, string[]]>([
  ['what may wait for now', ForNow, ['The club', 'Sleep by eleven']],
  ['the skills, those practised first', MySkills, ['What I practise', 'Practised once']],
  ['how I mean to say it', MyTalks, ['I feel left out', 'On our walk']],
  [
    'what I tried, as I told it, with the mood before and after',
    TryOuts,
    [
      'Say what I want on Sunday',
      'He put down his phone',
      'Short is enough',
      'Mood 3 of 10 before, 6 afterwards.',
    ],
  ],
])('the client holds %s', (_, Page, words) => {
  const seen = clientPage(agreed(), <Page />);
  for (const one of words) expect(seen).toContain(one);
});

import { expect, test } from 'vitest';
import { held, scored } from '#tests/a-guided-course.ts';
import type { ListedCourse } from './listed-course.ts';
import { summarise } from './summarise.ts';
import { todayOf } from './today.ts';

/** A course with these PHQ-9 scores, one a session. */
function withScores(name: string, ...totals: number[]): ListedCourse {
  const course = held(totals.length);
  for (const [place, total] of totals.entries()) scored(course, place + 1, total);
  return { summary: summarise(course.course), client: { id: name, name } };
}

test('whose score has got reliably worse since the start stands on Today, though they do not come today', () => {
  const courses = [
    withScores('a little worse', 12, 15),
    withScores('worse', 12, 13, 18),
    withScores('better', 18, 8),
    withScores('far worse', 12, 20),
  ];
  const { worse, sessions } = todayOf(courses, '2026-05-22');
  expect(sessions).toEqual([]);
  expect(worse.map(({ client, measures }) => [client.name, measures])).toEqual([
    ['far worse', [{ instrument: 'phq-9', first: 12, latest: 20 }]],
    ['worse', [{ instrument: 'phq-9', first: 12, latest: 18 }]],
  ]);
});

test('before their session getting worse since the start is said before how the score moved since last time', () => {
  const { summary, client } = withScores('worse', 12, 18, 19);
  const at = '2026-05-22T09:00';
  const booked = { id: 'a', at, zone: 'UTC', minutes: 50, kind: 'session', format: 'in_person' } as const;
  const appointments = [{ ...booked, state: 'booked' as const }];
  const [session] = todayOf([{ summary: { ...summary, appointments }, client }], '2026-05-22').sessions;
  expect(session?.lines.slice(0, 2).map(({ kind }) => kind)).toEqual(['worse', 'score']);
});

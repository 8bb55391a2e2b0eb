import { expect, test } from 'vitest';
import { sessionsAlliIsAsked } from '#core/course/alliance/due.ts';
import { draftFormulation } from '#core/course/formulation/draft.ts';
import { draftLetter } from '#core/course/letters/draft.ts';
import { plannedEnd } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { noEnd } from './no-end.ts';
import { sessionsInAll, sessionsToCome } from './sessions-in-all.ts';

const mit = () => opened('mit-open', 48, 'mit');
/** What would be read as an end: the number of the preset, how many are left, a last day. */
const readAsAnEnd = ['48', '36', ' left', 'until about', 'end date'];

const texts = (course: ACourse) => [
  draftFormulation(course.course, dayAfter(12), undefined).narrative,
  ...(['formulation', 'mid_point', 'ending_summary'] as const).map((kind) =>
    draftLetter(course.course, kind),
  ),
];

test('a course without an end agreed says no number of sessions and no last day to anybody', () => {
  const course = held(12, mit());
  const follows = followed(course.course);
  expect([sessionsInAll(course.course), sessionsToCome(course.course)]).toEqual([undefined, undefined]);
  expect(follows && plannedEnd(course.course, follows)).toBeNull();
  for (const text of texts(course)) expect(readAsAnEnd.filter((words) => text.includes(words))).toEqual([]);
  expect(texts(course)[0]).toContain(noEnd.en(12));
  expect(sessionsAlliIsAsked(course.course)).toEqual([3, 12, 24]);
});

test('its sessions are booked beyond any number, and counted as any other once the ending is named', () => {
  const course = held(50, mit());
  const later = { on: dayAfter(50), today: dayAfter(50) };
  const first = `${dayOfSession(52)}T10:00`;
  course.does('bookSession', { at: first, minutes: 50, format: 'in_person' }, later);
  course.does('nameEnding', { words: 'Four more.' }, later);
  expect(sessionsInAll(course.course)).toBe(50);
});

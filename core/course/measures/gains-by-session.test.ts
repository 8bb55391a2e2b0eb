import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { gainsBySession } from './gains-by-session.ts';

const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8', sessions: 8, minutes: 90 };
const sheet = (total: number) =>
  Array.from({ length: 9 }, (_, item) => Math.min(3, Math.max(0, total - item * 3)));

/** A member of a group, and what they scored at each meeting by number; null where they missed it, `none` where they were not asked. */
function member(meetings: readonly (readonly [n: number, on: string, total: number | null | 'none'])[]) {
  const course = aCourse()
    .does('openCourse', { client: 'leila', therapist: 'dayra', protocol }, { on: '2026-06-01' })
    .does('joinInCourse', { group: 'g', name: 'Tuesday', from: 1 }, { on: '2026-06-01' });
  for (const [n, on, total] of meetings) {
    if (total === null) {
      course.does('missGroupMeeting', { n, told: 'not_told' }, { on });
      continue;
    }
    if (total !== 'none')
      course.does(
        'answerMeasure',
        { instrument: 'phq-9', answers: sheet(total), administered: 'with-therapist', session: n },
        { on },
      );
    course.does('sitInGroup', { n, came: 'present', minutes: 90 }, { on });
  }
  return course.course;
}
const byWeek = (totals: readonly (number | null | 'none')[]) =>
  member(
    totals.map((total, at) => [
      at + 1,
      new Date(Date.UTC(2026, 5, 2 + 7 * at)).toISOString().slice(0, 10),
      total,
    ]),
  );

test('a meeting that a member missed is none of their sessions: those on either side follow one another', () => {
  expect(gainsBySession(byWeek([20, 19, 20, 11, 10, 10]), 'phq-9')).toEqual([
    { after: 3, next: 4, drop: 9, reversedAt: null },
  ]);
  expect(gainsBySession(byWeek([20, 19, 20, null, 11, 10, 10]), 'phq-9')).toEqual([
    { after: 3, next: 5, drop: 9, reversedAt: null },
  ]);
  expect(gainsBySession(byWeek([20, null, 19, 20, null, null, 11, 10]), 'phq-9')).toEqual([
    { after: 4, next: 7, drop: 9, reversedAt: null },
  ]);
});

test('one that they came to without being asked is a session without a score, over which nothing is told', () => {
  expect(gainsBySession(byWeek([20, 19, 20, 'none', 11, 10, 10]), 'phq-9')).toEqual([]);
});

test('half of it lost again is told by the number of the meeting, missed ones counted', () => {
  expect(gainsBySession(byWeek([20, 19, 20, 11, 10, 10, null, 17]), 'phq-9')).toEqual([
    { after: 3, next: 4, drop: 9, reversedAt: 8 },
  ]);
});

test('a meeting told late stands where it was held, whatever its number', () => {
  const day = (nth: number) => new Date(Date.UTC(2026, 5, 2 + 7 * nth)).toISOString().slice(0, 10);
  const told = member([
    [1, day(0), 20],
    [2, day(1), 19],
    [3, day(3), 11],
    [4, day(4), 10],
    [5, day(2), 20],
  ]);
  expect(gainsBySession(told, 'phq-9')).toEqual([{ after: 5, next: 3, drop: 9, reversedAt: null }]);
});

test('after one session alone it cannot be told, whatever was missed before', () => {
  expect(gainsBySession(byWeek([null, 20, 11, 10]), 'phq-9')).toEqual([]);
});

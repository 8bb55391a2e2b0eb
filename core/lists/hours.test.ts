import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { hoursListed } from './hours.ts';

const at = '2026-02-03T10:00';
const told = (course: ReturnType<typeof aCourseUnderWay>) =>
  hoursListed(course.course).map(({ id, at: when, state }) => [id, when, state]);

test('every hour of a course is told with its state, and says nobody’s name and no reason', () => {
  const course = aCourseUnderWay()
    .does('bookSeries', { first: at, count: 2, minutes: 50 }, { id: 's' })
    .does('cancelSession', { appointment: 's', why: 'A word of hers' });
  expect(told(course)).toEqual([
    ['s', at, 'cancelled'],
    ['s.2', '2026-02-10T10:00', 'booked'],
  ]);
  expect(JSON.stringify(hoursListed(course.course))).not.toContain('A word of hers');
});

test('an hour is newer with every change, and with every change that is struck out', () => {
  const course = aCourseUnderWay().does(
    'bookSession',
    { at, minutes: 50 },
    { id: 'it', now: '2026-01-20T08:00:00.000Z' },
  );
  const since = () => hoursListed(course.course).map((one) => one.since);
  const seen = [since()];
  course.does(
    'moveSession',
    { appointment: 'it', to: '2026-02-04T10:00', why: 'Train' },
    { now: '2026-01-21T08:00:00.000Z' },
  );
  seen.push(since());
  course.does(
    'strikeOut',
    { seq: course.facts.length, why: 'Not hers' },
    { now: '2026-01-22T08:00:00.000Z' },
  );
  seen.push(since());
  expect(told(course)).toEqual([['it', at, 'booked']]);
  course.does('cancelSession', { appointment: 'it', why: 'Ill' }, { now: '2026-01-23T08:00:00.000Z' });
  seen.push(since());
  expect(seen).toEqual([21, 22, 23, 24].map((day) => [`2026-01-${day - 1}T08:00:00.000Z`]));
});

test('a booking that was struck out is told as cancelled, since the strike', () => {
  const course = aCourseUnderWay().does('bookSession', { at, minutes: 50 }, { id: 'it' });
  course.does(
    'strikeOut',
    { seq: course.facts.length, why: 'Another client' },
    { now: '2026-01-22T08:00:00.000Z' },
  );
  expect(hoursListed(course.course)).toMatchObject([
    { id: 'it', at, state: 'cancelled', since: '2026-01-22T08:00:00.000Z' },
  ]);
});

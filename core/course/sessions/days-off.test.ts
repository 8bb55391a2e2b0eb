import { expect, test } from 'vitest';
import type { DaysOff } from '#core/book/doing.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const away: DaysOff[] = [{ from: '2026-02-09', to: '2026-02-20', whose: 'therapist' }];
const closed: DaysOff[] = [{ from: '2026-02-03', to: '2026-02-03', whose: 'service' }];
const at = '2026-02-10T10:00';

test('a series leaves out the days on which nobody is there, and goes on after them', () => {
  const course = aCourseUnderWay().does(
    'bookSeries',
    { first: '2026-02-03T10:00', count: 3, minutes: 50 },
    { daysOff: [...away, ...closed] },
  );
  expect(course.course.sessions.appointments.map((one) => one.at.slice(0, 10))).toEqual([
    '2026-02-24',
    '2026-03-03',
    '2026-03-10',
  ]);
});

test('a series of which nearly every day is left out is not booked', () => {
  const years: DaysOff[] = [{ from: '2026-01-01', to: '2030-01-01', whose: 'therapist' }];
  expect(
    aCourseUnderWay().refusal('bookSeries', { first: at, count: 3, minutes: 50 }, { daysOff: years }),
  ).toBe('series-too-long');
});

test('a day off is asked about, and with a reason it is booked and the reason kept for clinicians', () => {
  const course = aCourseUnderWay();
  expect(course.refusal('bookSession', { at, minutes: 50 }, { daysOff: away })).toBe('day-off-away');
  expect(course.refusal('bookSession', { at: '2026-02-03T10:00', minutes: 50 }, { daysOff: closed })).toBe(
    'day-off-closed',
  );
  course.does('bookSession', { at, minutes: 50, despite: 'By phone from home' }, { daysOff: away });
  expect(course.course.sessions.appointments[0]).toMatchObject({ at, despite: 'By phone from home' });
});

test('a session is moved onto a day off only with a reason', () => {
  const course = aCourseUnderWay().does('bookSession', { at: '2026-02-03T10:00', minutes: 50 }, { id: 'it' });
  const move = { appointment: 'it', to: at, why: 'Train' };
  expect(course.refusal('moveSession', move, { daysOff: away })).toBe('day-off-away');
  course.does('moveSession', { ...move, despite: 'By phone' }, { daysOff: away });
  expect(course.course.sessions.appointments[0]?.moves[0]?.despite).toBe('By phone');
});

test('a reason where somebody is there is not kept', () => {
  const course = aCourseUnderWay().does(
    'bookSession',
    { at, minutes: 50, despite: 'x' },
    { daysOff: closed },
  );
  expect(course.course.sessions.appointments[0]).not.toHaveProperty('despite');
});

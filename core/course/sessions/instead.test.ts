import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { bookedAppointments } from './appointments.ts';
import { isMovedByHolding } from './instead.ts';

/** T4 of the findings of November 2026: what was begun six days early stayed booked, and counted twice. */

const booked = () =>
  aCourseUnderWay().does(
    'bookSeries',
    { first: '2026-01-20T10:00', count: 2, minutes: 50 },
    { id: 'series' },
  );
const now = { minutes: 50, format: 'in_person', startedAt: '09:05' } as const;
const instead = { appointment: 'series', to: '2026-01-14T09:05' };

test('a session begun before its day takes its booking along', () => {
  const { course } = booked().does('holdSession', { ...now, instead }, { on: '2026-01-14', id: 'early' });
  expect(course.sessions.held).toMatchObject([{ n: 1, on: '2026-01-14', appointment: 'series' }]);
  expect(course.sessions.appointments[0]).toMatchObject({ at: '2026-01-14T09:05', state: 'held' });
  expect(bookedAppointments(course).map(({ at }) => at)).toEqual(['2026-01-27T10:00']);
  const [held] = course.sessions.held;
  expect(held && isMovedByHolding(course.sessions.appointments[0], held)).toBe(true);
});

test('begun by mistake it is struck out, and the booking is back on its day', () => {
  const begun = booked().does('holdSession', { ...now, instead }, { on: '2026-01-14', id: 'early' });
  const entry = (type: string) => begun.facts.findIndex((fact) => fact.type === type) + 1;
  const { course } = begun
    .does('strikeOut', { seq: entry('SessionHeld'), why: 'By mistake' })
    .does('strikeOut', { seq: entry('SessionMoved'), why: 'By mistake' });
  expect(course.sessions.held).toEqual([]);
  expect(bookedAppointments(course).map(({ at }) => at)).toEqual(['2026-01-20T10:00', '2026-01-27T10:00']);
});

test('a follow-up is no session, also when it is brought forward', () => {
  const course = booked().does(
    'bookSession',
    { at: '2026-06-01T10:00', minutes: 50, kind: 'follow_up' },
    { id: 'later' },
  );
  const refused = course.refusal('holdSession', { ...now, instead: { ...instead, appointment: 'later' } });
  expect(refused).toBe('follow-up');
});

test('it moves to the day on which the session is held, and to no other', () => {
  const refused = booked().refusal('holdSession', { ...now, instead }, { on: '2026-01-15', id: 'early' });
  expect(refused).toBe('another-day');
});

import { expect, it } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { clockOf, nextBooked, onPhonesClock } from './next.ts';

const session = { at: '2026-01-13T09:30', zone: 'Europe/London' };

it('a session is today or tomorrow by the clock of the phone, not of the service', () => {
  const day = (now: string, zone: string) => onPhonesClock(session, now, zone).day;
  expect(day('2026-01-13T07:00:00Z', 'Europe/London')).toBe('today');
  expect(day('2026-01-12T23:30:00Z', 'Europe/London')).toBe('tomorrow');
  expect(day('2026-01-12T23:30:00Z', 'Europe/Lisbon')).toBe('tomorrow');
  expect(day('2026-01-12T23:30:00Z', 'Europe/Berlin')).toBe('today');
  expect(day('2026-01-11T12:00:00Z', 'Europe/London')).toBe('later');
});

it('on a clock that differs from the service’s the time of the phone is said, and that it differs', () => {
  const now = '2026-01-13T07:00:00Z';
  expect(onPhonesClock(session, now, 'Europe/London')).toMatchObject({
    at: '2026-01-13T09:30',
    clock: 'same',
  });
  expect(onPhonesClock(session, now, 'Europe/Berlin')).toMatchObject({
    at: '2026-01-13T10:30',
    clock: 'other',
  });
});

it('a session of today is the next one until it is over', () => {
  const book = (at: string) => ({ at, minutes: 50 });
  const { course } = aCourse()
    .does('openCourse', {
      client: 'leila',
      therapist: 'ana',
      protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
    })
    .does('bookSession', book('2026-01-13T09:30'))
    .does('bookSession', book('2026-01-20T09:30'));
  const next = (today: string, now: string | null) => nextBooked(course, today, now)?.at;
  expect(next('2026-01-13', '2026-01-13T10:00:00Z')).toBe('2026-01-13T09:30');
  expect(next('2026-01-13', '2026-01-13T10:20:00Z')).toBe('2026-01-20T09:30');
  expect(next('2026-01-20', '2026-01-20T11:00:00Z')).toBeUndefined();
  expect(next('2026-01-13', null)).toBe('2026-01-13T09:30');
});

it('nothing is told by the clock of a phone that is on another day than the service', () => {
  const evening = '2026-01-12T23:30:00Z';
  expect(clockOf(evening, '2026-01-12', 'Europe/London')).toBe(evening);
  expect(clockOf(evening, '2026-01-13', 'Europe/Berlin')).toBe(evening);
  expect(clockOf(evening, '2026-01-14', 'Europe/London')).toBeNull();
});

import { expect, it } from 'vitest';
import { clockOf, onPhonesClock } from './phones-clock.ts';

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

it('nothing is told by the clock of a phone that is on another day than the service', () => {
  const evening = '2026-01-12T23:30:00Z';
  expect(clockOf(evening, '2026-01-12', 'Europe/London')).toBe(evening);
  expect(clockOf(evening, '2026-01-13', 'Europe/Berlin')).toBe(evening);
  expect(clockOf(evening, '2026-01-14', 'Europe/London')).toBeNull();
});

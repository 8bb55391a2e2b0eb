import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isAnsweredLate } from './answered-in-time.ts';
import { nextWorkingDay, type WorkingHours } from './working-hours.ts';

const nine = { from: '09:00', to: '17:00' };
const service: WorkingHours = {
  zone: 'Europe/London',
  days: { 1: nine, 2: nine, 4: nine, 6: nine },
  closed: ['2026-01-17'],
};
const next = (day: string, hours?: WorkingHours) =>
  nextWorkingDay(Temporal.PlainDate.from(day), hours).toString();

test('the next working day is one on which the service is open, a Saturday too', () => {
  expect(next('2026-01-08', service)).toBe('2026-01-10');
  expect(next('2026-01-13', service)).toBe('2026-01-15');
});

test('a closed day is passed over', () => {
  expect(next('2026-01-15', service)).toBe('2026-01-19');
});

test('where the hours are not known, it is the next day from Monday to Friday', () => {
  expect(['2026-01-15', '2026-01-16', '2026-01-17', '2026-01-18'].map((day) => next(day))).toEqual([
    '2026-01-16',
    '2026-01-19',
    '2026-01-19',
    '2026-01-19',
  ]);
});

test('a service that is never open is asked the next day', () => {
  expect(next('2026-01-16', { ...service, days: {} })).toBe('2026-01-17');
});

test('an alarm before the next session is answered late after the next working day, the service’s own where it is known', () => {
  const late = (on: string, answeredOn: string, hours?: WorkingHours) =>
    isAnsweredLate({ on, urgency: 'before_next_session', answeredOn }, hours, null);
  expect([late('2026-01-16', '2026-01-19'), late('2026-01-16', '2026-01-20')]).toEqual([false, true]);
  expect([late('2026-01-13', '2026-01-15', service), late('2026-01-13', '2026-01-16', service)]).toEqual([
    false,
    true,
  ]);
});

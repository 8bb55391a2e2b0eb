import { expect, it } from 'vitest';
import { minutesLeft } from './minutes-left.ts';

const hour = { on: '2026-07-14', startedAt: '10:00', minutes: 50, zone: 'Europe/London' };

it('minutes left go by the clock where the service is, summer time included', () => {
  expect(minutesLeft(hour, Date.parse('2026-07-14T09:20:30Z'))).toBe(30);
  expect(minutesLeft(hour, Date.parse('2026-07-14T09:55:00Z'))).toBe(-5);
});

it('nothing is said when the beginning is not known or long past', () => {
  expect(minutesLeft({ ...hour, startedAt: '' }, Date.parse('2026-07-14T09:20:00Z'))).toBeNull();
  expect(minutesLeft(hour, Date.parse('2026-07-15T09:20:00Z'))).toBeNull();
});

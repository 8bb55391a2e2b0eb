import { expect, test } from 'vitest';
import { todayHere } from './today-here.ts';

const read = { today: '2026-03-27', zone: 'Europe/London', line: 'none' as const };

test('without a line a phone goes on by the service’s day where days have gone by, over the night of the clock change too', () => {
  expect(todayHere({ ...read, now: '2026-03-28T23:30:00Z' })).toBe('2026-03-28');
  // British Summer Time begins on the 29th: half past eleven in the evening is the next day there.
  expect(todayHere({ ...read, now: '2026-03-29T23:30:00Z' })).toBe('2026-03-30');
  expect(todayHere({ ...read, zone: 'Pacific/Auckland', now: '2026-03-28T23:30:00Z' })).toBe('2026-03-29');
});

test('with a line the service says which day it is, and a phone set wrong is never believed', () => {
  expect(todayHere({ ...read, line: 'there', now: '2026-03-30T10:00:00Z' })).toBe('2026-03-27');
  expect(todayHere({ ...read, now: '2026-03-20T10:00:00Z' })).toBe('2026-03-27');
  expect(todayHere({ ...read, now: '2031-01-01T10:00:00Z' })).toBe('2026-03-27');
});

import { expect, test } from 'vitest';
import { isReminderDue, type ReminderKept } from './reminder-due.ts';

const daily: ReminderKept = { tracker: 'srm-5', every: 'day', at: '20:00', noted: '2026-03-27' };
const saturday = '2026-03-28';
const sunday = '2026-03-29';
const at = (reminder: ReminderKept, time: string, day = saturday) => isReminderDue(reminder, { day, time });

test('a reminder goes at its time and not before, and never hours late', () => {
  expect(['19:59', '20:00', '21:00', '21:01', '00:10'].map((time) => at(daily, time))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('a day that is noted is not asked for, and a pause holds through its last day', () => {
  expect(at({ ...daily, noted: saturday }, '20:00')).toBe(false);
  expect(at({ ...daily, noted: null }, '20:00')).toBe(true);
  expect(at({ ...daily, pausedUntil: saturday }, '20:00')).toBe(false);
  expect(at({ ...daily, pausedUntil: '2026-03-27' }, '20:00')).toBe(true);
});

test('a weekly one goes on the last day of a week that is not noted', () => {
  const weekly: ReminderKept = { ...daily, every: 'week', noted: '2026-03-16' };
  expect([at(weekly, '20:00'), at(weekly, '20:00', sunday)]).toEqual([false, true]);
  expect(at({ ...weekly, noted: '2026-03-23' }, '20:00', sunday)).toBe(false);
});

import { expect, test } from 'vitest';
import { dayFile } from './day-file.ts';

test('a day is a whole day in a calendar, rings in the morning, and is called as it is told', () => {
  const file = dayFile({ id: 'walk', on: '2026-02-14', words: 'Reminder', now: '2026-02-10T08:00:00Z' });
  expect(file).toContain('DTSTART;VALUE=DATE:20260214');
  expect(file).toContain('SUMMARY:Reminder');
  expect(file).toContain('UID:walk@kith');
  expect(file).toMatch(/TRIGGER[^\r\n]*:PT9H/);
});

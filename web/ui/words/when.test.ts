import { expect, test } from 'vitest';
import {
  dateInWords,
  dayAheadInWords,
  dayInWords,
  instantInWords,
  momentInWords,
  recordedInWords,
  shortDay,
  showSameTime,
  tickInWords,
  timeOf,
  withDaysInWords,
  zoneInWords,
} from './when.ts';

test('a date says no more than is known', () => {
  expect(dateInWords('2025', 'en-GB')).toBe('2025');
  expect(dateInWords('2025-10', 'en-GB')).toBe('October 2025');
  expect(dateInWords('2025-10-04', 'en-GB')).toBe('4 October 2025');
  expect(dateInWords('2025-10-04', 'en-GB', 'short')).toBe('4 Oct 2025');
  expect(dateInWords('2025-10-04', 'en-US')).toBe('October 4, 2025');
});

test('a day near today has its weekday; in a table, its year only when that is another', () => {
  expect(dayInWords('2026-01-13', 'en-GB')).toBe('Tuesday 13 January');
  expect(dayAheadInWords('2026-11-30', '2026-11-22', 'en-GB')).toBe('Monday 30 November');
  expect(dayAheadInWords('2027-10-18', '2026-11-22', 'en-GB')).toBe('Monday, 18 October 2027');
  expect(momentInWords('2026-01-13T10:00', '2026-05-01', 'en-GB')).toBe('Tuesday 13 January, 10:00');
  expect(momentInWords('2027-11-20T10:00', '2026-11-30', 'en-GB')).toMatch(
    /^Saturday,? 20 November 2027, 10:00$/,
  );
  const instant = (today: string) => instantInWords('2026-12-31T23:30:00Z', 'Europe/Paris', today, 'en-GB');
  expect(instant('2027-01-01')).toBe('Friday 1 January, 00:30');
  expect(instant('2026-12-31')).toMatch(/^Friday,? 1 January 2027, 00:30$/);
  expect(timeOf('2026-01-13T10:00')).toBe('10:00');
  expect(shortDay('2026-01-13', '2026-05-01', 'en-GB')).toBe('13 Jan');
  expect(shortDay('2025-01-13', '2026-05-01', 'en-GB')).toBe('13 Jan 2025');
  expect(tickInWords(new Date(Date.UTC(2025, 9, 1)), 'en-GB', 'short')).toBe('Oct 2025');
});

test('the days in a sentence of the guide are said in words', () => {
  expect(withDaysInWords('Session 4 on 2026-02-03. Score 12-13.', 'en-GB')).toBe(
    'Session 4 on 3 February 2026. Score 12-13.',
  );
});

test('an instant is told by the clock of the zone that is asked for, and the zone by its town', () => {
  const at = '2026-01-13T23:30:00Z';
  expect(recordedInWords(at, 'UTC', 'en-GB')).toBe('13 Jan 2026, 23:30');
  expect(recordedInWords(at, 'America/Los_Angeles', 'en-GB')).toBe('13 Jan 2026, 15:30');
  expect(recordedInWords(at, 'Europe/Berlin', 'en-GB')).toBe('14 Jan 2026, 00:30');
  expect(['America/Los_Angeles', 'UTC', 'America/Argentina/Buenos_Aires'].map(zoneInWords)).toEqual([
    'Los Angeles',
    'UTC',
    'Buenos Aires',
  ]);
});

test('two zones are one clock only where they show the same time all year', () => {
  const now = '2026-01-13T10:00:00Z';
  expect(showSameTime('Europe/London', 'Europe/Lisbon', now)).toBe(true);
  expect(showSameTime('Europe/London', 'UTC', now)).toBe(false);
  expect(showSameTime('Europe/Berlin', 'Europe/London', now)).toBe(false);
});

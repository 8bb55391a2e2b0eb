import { expect, test } from 'vitest';
import { partialDate } from './partial-date.ts';

test('a year, a month or a day is a date', () => {
  expect(partialDate('2025')).toBe('2025');
  expect(partialDate(' 2025-10 ')).toBe('2025-10');
  expect(partialDate('2025-10-04')).toBe('2025-10-04');
});

test('figures and marks people type by hand are put in order', () => {
  expect(partialDate('2025/3')).toBe('2025-03');
  expect(partialDate('2025 3 9')).toBe('2025-03-09');
});

test('a month or a day that does not exist is no date', () => {
  expect(partialDate('2025-13')).toBeUndefined();
  expect(partialDate('2025-02-29')).toBeUndefined();
  expect(partialDate('2024-02-29')).toBe('2024-02-29');
  expect(partialDate('last spring')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { middleOf, monthsBefore, spanOf } from './span.ts';

test('a partial date means all the days it may mean', () => {
  expect(spanOf('2025')).toEqual({ from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) });
  expect(spanOf('2025-12')).toEqual({ from: Date.UTC(2025, 11, 1), to: Date.UTC(2026, 0, 1) });
  expect(spanOf('2025-12-31').to - spanOf('2025-12-31').from).toBe(86_400_000);
  expect(middleOf('2025-10-04')).toBe(Date.UTC(2025, 9, 4, 12));
});

test('months before cross the turn of the year', () => {
  expect(monthsBefore(Date.UTC(2026, 0, 1), 6)).toBe(Date.UTC(2025, 6, 1));
  expect(monthsBefore(Date.UTC(2026, 0, 1), 12)).toBe(Date.UTC(2025, 0, 1));
});

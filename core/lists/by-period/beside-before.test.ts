import { expect, test } from 'vitest';
import type { FigureRow } from '#core/lists/figure-row.ts';
import { aFinishedRow } from '#tests/figure-rows/a-finished-row.ts';
import { besideBefore } from './beside-before.ts';

/** A board reads a period beside the one before; both as the figures of the service tell them (decision 040). */

const row = (closedIn: string): FigureRow =>
  aFinishedRow(closedIn, 'recovered', { sessions: 12, moved: { 'phq-9': [17, 6], 'gad-7': null }, kept: [] });
const many = (month: string, n: number) => Array.from({ length: n }, () => row(month));
const all = [...many('2024-05', 20), ...many('2025-02', 10), ...many('2025-05', 12), ...many('2026-02', 15)];
const asked = (id: string | null) => besideBefore(all, '2026-05-02', id);

test('a year stands beside the year before, and a quarter beside the quarter before', () => {
  const told = ['2026', '2025', '2024', '2025-Q2-Q4', '2025-Q1'].map((id) => [
    id,
    asked(id)?.before?.period?.id,
  ]);
  expect(told).toEqual([
    ['2026', '2025'],
    ['2025', '2024'],
    ['2024', undefined],
    ['2025-Q2-Q4', '2025-Q1'],
    ['2025-Q1', undefined],
  ]);
});

test('from the start nothing lies before, and a period that is not told of is not there', () => {
  expect(asked(null)).toMatchObject({ now: { period: null, figures: { finished: 57 } }, before: null });
  expect(asked('2023')).toBeNull();
});

test('both are told with the numbers that the figures have', () => {
  expect(asked('2025')).toMatchObject({
    now: { figures: { finished: 22 } },
    before: { figures: { finished: 20 } },
  });
});

import { describe, expect, test } from 'vitest';
import { fewest } from '#core/lists/small-counts.ts';
import { isWithin, periodsOf } from './periods.ts';

const months = (...each: [month: string, n: number][]) =>
  each.flatMap(([month, n]) => Array.from({ length: n }, () => month));
const today = '2026-11-29';
const ids = (of: readonly string[]) => periodsOf(of, today).map(({ id }) => id);

test('years are listed, the newest first, each with its quarters', () => {
  const listed = periodsOf(
    months(['2025-01', 5], ['2025-05', 6], ['2025-08', 5], ['2025-12', 9], ['2026-02', 7], ['2026-09', 6]),
    today,
  );
  expect(listed.map(({ id }) => id)).toEqual(['2026', '2025']);
  expect(listed[1]?.quarters.map(({ id }) => id)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
  expect(listed[0]).toMatchObject({ from: '2026-01', to: '2026-12' });
});

describe('where few courses ended', () => {
  test('neighbouring years stand together, and what is left over stands with the last', () => {
    expect(ids(months(['2022-03', 2], ['2023-03', 4], ['2024-03', 8], ['2026-03', 3]))).toEqual([
      '2024-2026',
      '2022-2023',
    ]);
  });

  test('quarters stand together within their year, and never across it', () => {
    const [, year] = periodsOf(months(['2025-02', 3], ['2025-06', 3], ['2025-11', 6], ['2026-01', 9]), today);
    expect(year?.quarters.map(({ id }) => id)).toEqual(['2025-Q1-Q2', '2025-Q3-Q4']);
  });

  test('a year whose quarters would be itself once more has none', () => {
    const [year] = periodsOf(months(['2026-02', 7]), today);
    expect(year?.quarters).toEqual([]);
  });

  test('there is no period at all under five, and none where nothing ended', () => {
    expect(ids(months(['2025-02', fewest - 1]))).toEqual([]);
    expect(ids([])).toEqual([]);
  });
});

test('of this year no quarter is listed that has not come', () => {
  const [year] = periodsOf(months(['2026-02', 7], ['2026-05', 7]), '2026-06-30');
  expect(year?.quarters.map(({ id }) => id)).toEqual(['2026-Q1', '2026-Q2']);
});

test('whatever the months, every finished course lies in one year, and in one quarter where there are any', () => {
  const some = months(['2021-12', 1], ['2022-01', 4], ['2022-07', 5], ['2024-04', 6], ['2026-11', 2]);
  const listed = periodsOf(some, today);
  for (const month of some) {
    const years = listed.filter((period) => isWithin(month, period));
    expect(years).toHaveLength(1);
    const quarters = years[0]?.quarters ?? [];
    if (quarters.length > 0) expect(quarters.filter((period) => isWithin(month, period))).toHaveLength(1);
  }
});

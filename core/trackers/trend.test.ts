import { expect, test } from 'vitest';
import { trackerNamed } from '#core/protocols/trackers/tracker-named.ts';
import type { DiaryDay } from './note.ts';
import { trendsOf } from './trend.ts';

function shipped(name: string) {
  const tracker = trackerNamed(name);
  if (!tracker) throw new Error(`There is no ${name}.`);
  return tracker;
}
const from = (first: number, ...binges: number[]): DiaryDay[] =>
  binges.map((count, place) => ({
    day: `2026-11-${String(first + place).padStart(2, '0')}`,
    fields: { binges: count },
  }));
const counts = (diary: DiaryDay[], today = '2026-11-20') =>
  trendsOf(shipped('binges-and-purges'), diary, today)[0];

test('fewer binges are better and more are worse, since the scale says so', () => {
  const [high, low] = [
    [2, 2, 2, 2, 2, 2, 2],
    [1, 1, 1, 1, 1, 1, 1],
  ];
  expect(counts([...from(2, ...high), ...from(9, ...low)])).toMatchObject({ way: 'better' });
  expect(counts([...from(2, ...low), ...from(9, ...high)])).toMatchObject({ way: 'worse' });
  expect(counts([...from(2, ...low), ...from(9, ...low)])).toMatchObject({ way: 'same' });
});

test('a week that is not over is left out, and weeks of different numbers of days give no direction', () => {
  const diary = [...from(2, 2, 2, 2, 2, 2, 2, 2), ...from(9, 1, 1)];
  expect(counts(diary, '2026-11-10')).toMatchObject({ points: [{ value: 14 }], way: null });
  expect(counts(diary, '2026-11-15')).toMatchObject({ points: { length: 1 }, way: null });
  expect(counts(diary, '2026-11-16')).toMatchObject({ points: [{ days: 7 }, { days: 2 }], way: 'uneven' });
});

test('of a mood where 10 is worst lower is better, this week’s too; of hours asleep neither is', () => {
  const weeks = [8, 3].map((average, place) => ({
    day: `2026-11-${place === 0 ? '09' : '16'}`,
    fields: { average },
  }));
  expect(trendsOf(shipped('mood-of-the-week'), weeks, '2026-11-17')[0]).toMatchObject({
    points: { length: 2 },
    way: 'better',
    scale: { least: 1, most: 10 },
  });
  const sleep = [2, 9].map((day) => ({
    day: `2026-11-${String(day).padStart(2, '0')}`,
    fields: { sleep: day },
  }));
  expect(trendsOf(shipped('sleep-and-energy'), sleep, '2026-11-30')[0]).toMatchObject({
    way: 'neither',
    scale: null,
  });
  expect(trendsOf(shipped('srm-5'), [], '2026-11-30')[0]?.scale).toEqual({ least: 0, most: 7 });
});

import { expect, test } from 'vitest';
import { besideBefore } from '#core/lists/by-period/beside-before.ts';
import type { FigureRow } from '#core/lists/figure-row.ts';
import type { WaitsOf } from '#core/referral/figures.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { aFinishedRow } from '#tests/figure-rows/a-finished-row.ts';
import { boardReport } from './board.ts';

const row = (closedIn: string, recovery: boolean, area = 'grief'): FigureRow =>
  aFinishedRow(closedIn, recovery ? 'recovered' : 'unchanged', {
    ...{ sessions: 12, area, moved: { 'phq-9': [17, 6], 'gad-7': null }, kept: [] },
  });
const many = (month: string, recovered: number, not: number) => [
  ...Array.from({ length: recovered }, () => row(month, true)),
  ...Array.from({ length: not }, () => row(month, false)),
];
const reportOf = (all: FigureRow[], period: string | null) => {
  const beside = besideBefore(all, '2026-11-30', period);
  return beside && boardReport(beside, { service: 'Willow House', asOf: '2026-11-30' });
};
const rowsOf = (report: ReturnType<typeof reportOf>) =>
  report?.parts.flatMap(({ table }) => table?.rows ?? []);

test('a period stands beside the one before, each share with its whole and its interval', () => {
  const report = reportOf([...many('2025-03', 12, 8), ...many('2026-03', 15, 10)], '2026');
  expect(report?.day).toBe('2026, beside 2025. As of 30 November 2026.');
  expect(rowsOf(report)).toContainEqual([
    'Recovered',
    '15 of 25, 60%\n(40.7 to 76.6%)',
    '12 of 20, 60%\n(38.7 to 78.1%)',
  ]);
  expect(rowsOf(report)).toContainEqual(['GAD-7', 'none yet', 'none yet']);
  const picture = report?.parts.find((part) => part.picture)?.picture;
  expect(picture?.alt).toContain('Recovered: 15 of 25, 60% (40.7 to 76.6%); before: 12 of 20');
});

test('what is too small in one of the two is held back in both, in the table, the picture and the words for it', () => {
  const report = reportOf([...many('2025-03', 18, 2), ...many('2026-03', 15, 10)], '2026');
  expect(rowsOf(report)).toContainEqual(['Recovered', 'not shown', 'not shown']);
  const picture = report?.parts.find((part) => part.picture)?.picture;
  expect(picture?.ranges.find(({ name }) => name === 'Recovered')).toMatchObject({ now: null, before: null });
  expect(picture?.alt).toContain('Recovered: not shown; before: not shown.');
});

test('from the start it is alone and says so', () => {
  const report = reportOf(many('2026-03', 15, 10), null);
  expect(report?.parts[0]?.says).toContain('There is no period before it to lay beside it.');
  expect(rowsOf(report)).toContainEqual(['Begun', '25']);
});

test('waits stand in it as the service counts them, and not at all where nobody was referred', () => {
  const beside = besideBefore(many('2026-03', 15, 10), '2026-11-30', '2026');
  const waits = (now: WaitsOf) =>
    beside &&
    boardReport(beside, {
      ...{ service: 'Willow House', asOf: '2026-11-30' },
      waits: { now, before: null, rule: usualWaitRule, target: 84 },
    });
  const overTarget = { n: 6, of: 20, percent: 30 };
  const report = waits({ people: 20, median: 41, longest: 1, overTarget });
  const part = report?.parts.at(-1);
  expect(part?.title).toBe('How long people waited');
  expect(part?.says[0]).toContain('Counted from the day the referral came to the first session.');
  expect(part?.table?.rows).toEqual([
    ['People', '20'],
    ['Half waited no longer than', '41 days'],
    ['Longest', '1 day'],
    ['Over 84 days', '6 of 20, 30%\n(14.5 to 51.9%)'],
  ]);
  const held = waits({ people: 'not_shown', median: null, longest: null, overTarget: null });
  expect(held?.parts.at(-1)?.table?.rows[1]).toEqual(['Half waited no longer than', 'not shown']);
  const none = waits({ people: 0, median: null, longest: null, overTarget: null });
  expect(none?.parts.some(({ title }) => title === 'How long people waited')).toBe(false);
});

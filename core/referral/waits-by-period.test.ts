import { expect, test } from 'vitest';
import { referralBook } from './book.ts';
import { type ReferralSummary, summariseReferral } from './summarise.ts';
import { usualWaitRule } from './waits.ts';
import { waitsOfPeriod } from './waits-by-period.ts';

/** A board reads how long people waited in a period, and nobody is known by it. */

const blank = summariseReferral(referralBook.fold('one', []));
const waited = (received: string, first: string): ReferralSummary => ({
  ...blank,
  days: { ...blank.days, received, first, closed: '' },
});
const many = (n: number, first: string, received = `${first.slice(0, 8)}01`) =>
  Array.from({ length: n }, () => waited(received, first));
const year = (id: string) => ({ id, from: `${id}-01`, to: `${id}-12` });
const first = { id: '2026-Q1', from: '2026-01', to: '2026-03' };
const second = { id: '2026-Q2', from: '2026-04', to: '2026-06' };
const periods = [year('2025'), year('2026'), first, second];
const of = (all: ReferralSummary[], period: (typeof periods)[number] | null, target: number | null = 10) =>
  waitsOfPeriod({ all, rule: usualWaitRule, target, today: '2026-11-30' }, period, periods);

test('the waits that ended in a period are told of it, and of the whole', () => {
  const all = [...many(6, '2025-05-11'), ...many(5, '2026-02-21'), ...many(5, '2026-05-11')];
  expect(of(all, year('2025'))).toMatchObject({ people: 6, median: 10, longest: 10 });
  expect(of(all, year('2026'))).toMatchObject({
    ...{ people: 10, median: 15, longest: 20 },
    overTarget: { n: 5, of: 10, percent: 50 },
  });
  expect(of(all, first)).toMatchObject({ people: 5, median: 20, overTarget: { percent: 100 } });
  expect(of(all, null)).toMatchObject({ people: 16 });
  expect(of(all, year('2026'), null).overTarget).toBeNull();
});

test('who still waits, or came to no course, is in none', () => {
  const gone = { ...blank, days: { ...blank.days, received: '2026-01-01', closed: '2026-02-01' } };
  const waits = { ...blank, days: { ...blank.days, received: '2026-01-01' } };
  expect(of([gone, waits], year('2026'))).toMatchObject({ people: 0, median: null });
});

test('few are held back, and so is what would give them away: the whole less the periods beside them', () => {
  const all = [...many(6, '2025-05-11'), ...many(9, '2026-02-21'), ...many(3, '2026-05-11')];
  expect(of(all, second)).toMatchObject({ people: 'not_shown', median: null, longest: null });
  expect(of(all, first).people).toBe('not_shown');
  expect(of(all, year('2026'))).toMatchObject({ people: 12 });
  const years = [...many(3, '2025-05-11'), ...many(9, '2026-02-21')];
  expect(of(years, year('2025')).people).toBe('not_shown');
  expect(of(years, year('2026')).people).toBe('not_shown');
});

test('a share over the target is told only where none beside it is held back', () => {
  const all = [...many(6, '2026-02-21'), ...many(4, '2026-05-11'), ...many(2, '2026-05-21')];
  expect(of(all, second)).toMatchObject({ people: 6, overTarget: { n: 'not_shown' } });
  expect(of(all, first)).toMatchObject({ people: 6, overTarget: { n: 'not_shown' } });
});

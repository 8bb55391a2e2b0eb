import { countOne, fewest } from '#core/lists/small-counts.ts';

/** A stretch of whole months over which figures are told. */
export interface Period {
  /** `2025`, `2023-2024`, `2025-Q3`, `2025-Q1-Q2`; by it a page asks for the figures. */
  id: string;
  /** The first and the last month, `2025-07`. */
  from: string;
  to: string;
}

/** A year, or several that stand together, with its quarters. */
export interface YearsListed extends Period {
  quarters: Period[];
}

/** Neighbours stand together until each has enough; what is left over at the end stands with the last. */
function together<One extends { n: number }>(ones: readonly One[]): One[][] {
  const all: One[][] = [];
  let open: One[] = [];
  for (const one of ones) {
    open.push(one);
    if (open.reduce((so, { n }) => so + n, 0) < fewest) continue;
    all.push(open);
    open = [];
  }
  if (all.length === 0) return [];
  all.at(-1)?.push(...open);
  return all;
}

const yearOf = (month: string) => Number(month.slice(0, 4));
const quarterOf = (month: string) => Math.ceil(Number(month.slice(5, 7)) / 3);
const twoDigits = (n: number) => String(n).padStart(2, '0');

const inYears = (from: number, to: number): Period => ({
  id: from === to ? String(from) : `${from}-${to}`,
  from: `${from}-01`,
  to: `${to}-12`,
});

const inQuarters = (year: number, from: number, to: number): Period => ({
  id: from === to ? `${year}-Q${from}` : `${year}-Q${from}-Q${to}`,
  from: `${year}-${twoDigits(from * 3 - 2)}`,
  to: `${year}-${twoDigits(to * 3)}`,
});

/** How many courses were closed in each month. */
type Closed = ReadonlyMap<string, number>;

const count = (closed: Closed, is: (month: string) => boolean) =>
  [...closed].reduce((so, [month, n]) => (is(month) ? so + n : so), 0);

function byMonth(months: readonly string[]): Closed {
  const closed = new Map<string, number>();
  for (const month of months) countOne(closed, month);
  return closed;
}

/** The quarters of one year; none where they would be the year once more, or too few courses ended in it. */
function quartersOf(year: number, closed: Closed, untilQuarter: number): Period[] {
  const quarters = Array.from({ length: untilQuarter }, (_, nth) => nth + 1).map((quarter) => ({
    quarter,
    n: count(closed, (month) => yearOf(month) === year && quarterOf(month) === quarter),
  }));
  const spans = together(quarters).map((of) =>
    inQuarters(year, of[0]?.quarter ?? 1, of.at(-1)?.quarter ?? untilQuarter),
  );
  return spans.length > 1 ? spans : [];
}

/**
 * The periods for which figures are told: years, and quarters within a year, the newest first. In each enough courses ended
 * that none is known by it: neighbours with few stand together, and a quarter stays in its year, so that two periods laid
 * beside each other leave no remainder that is small (decision 040).
 * @param months the months in which finished courses were closed, once for each course
 * @param today `2026-11-29`
 */
export function periodsOf(months: readonly string[], today: string): YearsListed[] {
  const thisYear = yearOf(today);
  const closed = byMonth(months);
  const first = [...closed.keys()].reduce((least, month) => Math.min(least, yearOf(month)), thisYear);
  const years = Array.from({ length: thisYear - first + 1 }, (_, nth) => first + nth).map((year) => ({
    year,
    n: count(closed, (month) => yearOf(month) === year),
  }));
  return together(years)
    .map((of) => {
      const [from, to] = [of[0]?.year ?? thisYear, of.at(-1)?.year ?? thisYear];
      const isOne = from === to;
      const until = to === thisYear ? quarterOf(today) : 4;
      return { ...inYears(from, to), quarters: isOne ? quartersOf(from, closed, until) : [] };
    })
    .toReversed();
}

export const isWithin = (month: string | null, { from, to }: Period): boolean =>
  month !== null && month >= from && month <= to;

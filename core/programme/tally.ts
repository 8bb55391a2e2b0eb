import type { GroupRow, MemberRow } from './group-row.ts';
import { figureNames } from './words.ts';

export type FigureId = keyof typeof figureNames;
export const figureIds = Object.keys(figureNames) as FigureId[];

/** A part of a whole; a plain count has no whole. */
export interface Tally {
  n: number;
  of: number | null;
}
export type Tallies = Record<FigureId, Tally>;

/** Figures that count groups and their meetings, and nobody in them. */
export const countsNobody: readonly FigureId[] = ['groups_met', 'meetings'];

/** A month, or all of the time asked about. */
export const allMonths = 'all';

export const noTallies = (): Tallies =>
  ({
    groups_met: { n: 0, of: null },
    meetings: { n: 0, of: null },
    joined: { n: 0, of: null },
    attended: { n: 0, of: 0 },
    finished: { n: 0, of: 0 },
    dropped_out: { n: 0, of: 0 },
    referred: { n: 0, of: 0 },
    measured: { n: 0, of: 0 },
    recovery: { n: 0, of: 0 },
    reliable_improvement: { n: 0, of: 0 },
    reliable_deterioration: { n: 0, of: 0 },
  }) satisfies Tallies;

/** Adds to counts of one’s own: a programme is large, and this is done some ten thousand times. */
export function addTo(counts: Tallies, more: Tallies): void {
  for (const id of figureIds) {
    const [one, other] = [counts[id], more[id]];
    one.n += other.n;
    if (one.of !== null) one.of += other.of ?? 0;
  }
}

function share(tally: Tally, met: boolean): void {
  tally.of = (tally.of ?? 0) + 1;
  if (met) tally.n += 1;
}

function addEnd(counts: Tallies, { how, referred, outcome }: MemberRow): void {
  share(counts.finished, how === 'finished');
  share(counts.dropped_out, how === 'dropped_out');
  share(counts.referred, referred === 'referred');
  share(counts.measured, outcome?.readings === 'paired');
  if (outcome === null) return;
  if (outcome.caseAtStart === 'case' || outcome.caseAtStart === 'unknown')
    share(counts.recovery, outcome.recovery);
  share(counts.reliable_improvement, outcome.reliableImprovement);
  share(counts.reliable_deterioration, outcome.reliableDeterioration);
}

/**
 * The figures of one group by month, of those in which anything of it counts. Somebody counts in the month in which the group
 * ended for them, with all who joined and whose time ended as the whole; unmeasured ones stay in it. Measures reference,
 * section 6.
 */
export function talliesByMonth({ meetings, members }: GroupRow): Map<string, Tallies> {
  const months = new Map<string, Tallies>();
  const of = (month: string): Tallies => {
    const counts = months.get(month) ?? noTallies();
    months.set(month, counts);
    return counts;
  };
  for (const { month, came, of: expected } of meetings) {
    const { groups_met, meetings: held, attended } = of(month);
    groups_met.n = 1;
    held.n += 1;
    attended.n += came;
    attended.of = (attended.of ?? 0) + expected;
  }
  for (const one of members) {
    if (one.joined !== '') of(one.joined).joined.n += 1;
    if (one.ended !== null) addEnd(of(one.ended), one);
  }
  return months;
}

/** The figures of one group in several months: one that met in each has met once. */
export function sumOf(months: Iterable<Tallies>): Tallies {
  const sum = noTallies();
  for (const one of months) addTo(sum, one);
  sum.groups_met.n = Math.min(1, sum.groups_met.n);
  return sum;
}

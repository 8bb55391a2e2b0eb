import { tenthPercent } from '#core/instruments/scoring/rounding.ts';

/** A count below this might name somebody, and is not shown. IPT protocol reference, 12.1, small numbers. */
export const fewest = 5;

export const isFew = (count: number): boolean => count > 0 && count < fewest;

/** Nobody, or so many that none of them is known by the number. */
export const enoughOrNone = (count: number): boolean => !isFew(count);

/** A count; `few`: some, and under five; `not_shown`: held back, whatever it is, so that a smaller one stays hidden. */
export type Count = number | 'few' | 'not_shown';

/** A part of a whole; the part is held back when it, or what is left of the whole, is too few. */
export interface Share {
  n: Count;
  of: Count;
  /** Per cent to one decimal; null where it is not shown or there is nothing to divide by. */
  percent: number | null;
}

/** A share of which nothing is told. */
export const hiddenShare: Share = { n: 'not_shown', of: 'not_shown', percent: null };

/** Whether a share is held back; one of nobody is not, since there is nothing to tell. */
export const isHeldBack = ({ percent, of }: Share): boolean => percent === null && of !== 0;

export const shownCount = (n: number): Count => (isFew(n) ? 'few' : n);

/** Counts one more of a group. */
export function countOne(counts: Map<string, number>, group: string): void {
  counts.set(group, (counts.get(group) ?? 0) + 1);
}

/**
 * Counts by group. A group under five is not shown, and when only one is hidden the next smallest is hidden with it,
 * so that no total gives it away. Of two as small it is always the same one, in whichever order courses are read: each
 * hidden by turns would show both.
 */
export function byGroup(counts: ReadonlyMap<string, number>): Record<string, Count> {
  const bySize = [...counts].toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
  const hidden = bySize.filter(([, n]) => isFew(n)).length;
  const hide = hidden === 1 ? 2 : hidden;
  return Object.fromEntries(bySize.map(([group, n], index) => [group, index < hide ? 'not_shown' : n]));
}

/** A share, hidden whole when the part, or what is left of the whole, is too few. */
export function shownShare(n: number, of: number): Share {
  if (of < fewest || isFew(n) || isFew(of - n)) {
    return { n: n === 0 && of === 0 ? 0 : 'not_shown', of: shownCount(of), percent: null };
  }
  return { n, of, percent: tenthPercent(n, of) };
}

import { tenthPercent } from '#core/instruments/scoring/rounding.ts';

/** A count below this might name somebody, and is not shown. */
const fewest = 5;

/** A count; `few`: some, and under five; `not_shown`: held back, whatever it is, so that a smaller one stays hidden. */
export type Count = number | 'few' | 'not_shown';

/** A part of a whole; the part is held back when it, or what is left of the whole, is too few. */
export interface Share {
  n: Count;
  of: Count;
  /** Per cent to one decimal; null where it is not shown or there is nothing to divide by. */
  percent: number | null;
}

export const shownCount = (n: number): Count => (n > 0 && n < fewest ? 'few' : n);

/**
 * Counts by group. A group under five is not shown, and when only one is hidden the next smallest is hidden with it,
 * so that no total gives it away. Of two as small it is always the same one, in whichever order courses are read: each
 * hidden by turns would show both.
 */
export function byGroup(groups: readonly string[]): Record<string, Count> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const bySize = [...counts].toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
  const hidden = bySize.filter(([, n]) => n < fewest).length;
  const hide = hidden === 1 ? 2 : hidden;
  return Object.fromEntries(bySize.map(([group, n], index) => [group, index < hide ? 'not_shown' : n]));
}

/** A share, hidden whole when the part, or what is left of the whole, is too few. */
export function shownShare(n: number, of: number): Share {
  const isFew = (count: number) => count > 0 && count < fewest;
  if (of < fewest || isFew(n) || isFew(of - n)) {
    return { n: n === 0 && of === 0 ? 0 : 'not_shown', of: shownCount(of), percent: null };
  }
  return { n, of, percent: tenthPercent(n, of) };
}

interface Numbered {
  n: number;
  on: string;
}

/** The highest number given; 0 before the first. */
export const highest = (held: readonly Pick<Numbered, 'n'>[]): number =>
  Math.max(0, ...held.map(({ n }) => n));

/** In the order of their days. What was told late keeps the number it was given then, and stands by its day. Decision 029. */
export const byDay = <One extends Numbered>(held: readonly One[]): One[] =>
  held.toSorted((one, other) => one.on.localeCompare(other.on) || one.n - other.n);

/**
 * The number that what is held on that day takes: the next one, or one left free by a strike if its day fits there.
 * Sessions are numbered in the order they were held. IPT protocol reference, 1.2.
 * @returns undefined where none fits: something later was recorded already
 */
export function numberOn(held: readonly Numbered[], on: string): number | undefined {
  const fits = (n: number) => held.every((one) => (one.n < n ? one.on <= on : one.on >= on));
  const next = highest(held) + 1;
  return Array.from({ length: next }, (_, place) => place + 1).find(
    (n) => held.every((one) => one.n !== n) && fits(n),
  );
}

interface Numbered {
  n: number;
  on: string;
}

/**
 * The number that what is held on that day takes: the next one, or one left free by a strike if its day fits there.
 * Sessions are numbered in the order they were held. IPT protocol reference, 1.2.
 * @param held in the order of their numbers
 * @returns undefined where none fits: something later was recorded already
 */
export function numberOn(held: readonly Numbered[], on: string): number | undefined {
  const fits = (n: number) => held.every((one) => (one.n < n ? one.on <= on : one.on >= on));
  const next = (held.at(-1)?.n ?? 0) + 1;
  return Array.from({ length: next }, (_, place) => place + 1).find(
    (n) => held.every((one) => one.n !== n) && fits(n),
  );
}

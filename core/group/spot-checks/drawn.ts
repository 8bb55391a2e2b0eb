/** Numbers from 0 to 1 that follow from a seed, the same each time (mulberry32). */
function following(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * So many of these, drawn by lot: the same seed draws the same from the same list, in whatever order it comes, so that nobody
 * can choose who is called, and anybody can see that nobody did.
 */
export function drawnByLot(among: readonly string[], many: number, seed: number): string[] {
  const next = following(seed);
  const left = [...new Set(among)].toSorted();
  const drawn: string[] = [];
  while (drawn.length < many && left.length > 0)
    drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}

/** The middle of a row on the page, from above. */
type Middle = number;

/** The place that a row takes when it is let go at a height: after all the others whose middle lies above. */
export const droppedAt = (from: number, y: number, middles: readonly Middle[]): number =>
  middles.filter((middle, at) => at !== from && middle < y).length;

/** The order once the row of one place stands at another. */
export function movedTo(ids: readonly string[], from: number, to: number): string[] {
  const rest = ids.filter((_, at) => at !== from);
  return rest.toSpliced(to, 0, ...ids.slice(from, from + 1));
}

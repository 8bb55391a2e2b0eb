import { fewest } from '#core/lists/small-counts.ts';

/** A whole and its parts: nobody who reads all but one may work out that one. */
export interface Line {
  whole: string;
  parts: readonly string[];
}

export interface Hiding {
  /** The numbers of a row that are held back together; each adds up by itself. */
  aspects: readonly string[];
  /** Whether a row may hold anything of that number, as far as everybody can see: nobody hides behind a nought. */
  isLive: (row: string, aspect: string) => boolean;
  /** What it costs to hold a row back. */
  cost: (row: string) => number;
}

/** What it costs to hold back so many: the smaller the less, but for hardly any, behind which nobody hides. */
export const costOf = (count: number): number => (count < fewest ? Number.MAX_SAFE_INTEGER / 2 : count);

/**
 * Which rows are held back: the first, and with them as many others, the cheapest first, as it takes so that in no line a
 * single one is left that could be worked out. IPT protocol reference, 12.1: a second cell held back where one could be worked
 * out.
 */
export function heldBack(
  lines: readonly Line[],
  first: Iterable<string>,
  { aspects, isLive, cost }: Hiding,
): Set<string> {
  const hidden = new Set(first);
  const linesOf = new Map<string, Line[]>();
  for (const line of lines)
    for (const row of [line.whole, ...line.parts]) linesOf.set(row, [...(linesOf.get(row) ?? []), line]);
  const toLook = [...hidden].flatMap((row) => linesOf.get(row) ?? []);
  for (let line = toLook.pop(); line; line = toLook.pop()) {
    for (const aspect of aspects) {
      const live = [line.whole, ...line.parts].filter((row) => isLive(row, aspect));
      if (live.filter((row) => hidden.has(row)).length !== 1) continue;
      const [second] = live.filter((row) => !hidden.has(row)).toSorted((a, b) => cost(a) - cost(b));
      if (second === undefined) continue;
      hidden.add(second);
      toLook.push(...(linesOf.get(second) ?? []));
    }
  }
  return hidden;
}

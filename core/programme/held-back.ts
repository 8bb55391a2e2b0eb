/** A number that is shown or held back; `free` ones are shown nowhere, and could be worked out from what is. */
export interface Cell {
  value: number;
  free: boolean;
}

/** A whole and its parts, by the ids of their cells: nobody who reads all but one may work out that one. */
export interface Sum {
  whole: string;
  parts: readonly string[];
}

/** A count below this might name somebody. IPT protocol reference, 12.1, small numbers. */
const fewest = 5;
export const isFew = (count: number): boolean => count > 0 && count < fewest;

/**
 * Which cells are held back: the few, and with them as many others, the smallest first, as it takes so that in no sum a single
 * one is left that could be worked out. IPT protocol reference, 12.1: a second cell held back where one could be worked out.
 * @param first those that are held back whatever else is
 */
export function heldBack(
  cells: ReadonlyMap<string, Cell>,
  sums: readonly Sum[],
  first: Iterable<string>,
): Set<string> {
  const hidden = new Set(first);
  const sumsOf = new Map<string, Sum[]>();
  for (const sum of sums)
    for (const id of [sum.whole, ...sum.parts]) {
      const known = sumsOf.get(id);
      if (known) known.push(sum);
      else sumsOf.set(id, [sum]);
    }
  const toLook = [...hidden].flatMap((id) => sumsOf.get(id) ?? []);
  // What stands on no page costs nobody anything, so it goes first; then the smaller before the larger.
  const cost = (id: string) => {
    const cell = cells.get(id);
    return cell?.free ? -1 : (cell?.value ?? 0);
  };
  for (let sum = toLook.pop(); sum; sum = toLook.pop()) {
    const all = [sum.whole, ...sum.parts];
    const unknown = all.filter((id) => hidden.has(id));
    if (unknown.length !== 1) continue;
    const [second] = all.filter((id) => !hidden.has(id)).toSorted((a, b) => cost(a) - cost(b));
    if (second === undefined) continue;
    hidden.add(second);
    toLook.push(...(sumsOf.get(second) ?? []));
  }
  return hidden;
}

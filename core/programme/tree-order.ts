import type { Place } from './place-tree.ts';

export interface PlaceInTree {
  place: Place;
  /** How deep it lies: nought for a topmost one. */
  depth: number;
}

/** The places as one reads a tree: each followed by what lies within it, by name. */
export function inTreeOrder(places: readonly Place[]): PlaceInTree[] {
  const below = (within: string | null, depth: number): PlaceInTree[] =>
    places
      .filter((place) => place.within === within)
      .toSorted((one, other) => one.name.localeCompare(other.name))
      .flatMap((place) => [{ place, depth }, ...below(place.id, depth + 1)]);
  return below(null, 0);
}

/** A name, set in as deep as it lies, for a list of choices. */
export const setIn = ({ place, depth }: PlaceInTree): string => `${'\u2003'.repeat(depth)}${place.name}`;

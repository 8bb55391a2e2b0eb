import type { z } from 'zod';
import type { facts, Stay } from './state.ts';

/**
 * Where a group lay once this was said of it. Said for the first time it holds from the beginning; put right it is where the
 * group lies now that was wrong, since it came there; and one that moved lay where it was until that day.
 */
export function staysWith(
  stays: readonly Stay[],
  { programmePlace, as = 'moved' }: z.output<typeof facts.GroupPlaced>,
  on: string,
): Stay[] {
  const last = stays.at(-1);
  if (!last) return [{ since: '', programmePlace }];
  if (as === 'corrected') return [...stays.slice(0, -1), { ...last, programmePlace }];
  return [...stays.filter(({ since }) => since !== on), { since: on, programmePlace }].toSorted(
    (one, other) => one.since.localeCompare(other.since),
  );
}

/** Where it lay that day; empty where nobody said. */
export const placeOn = (stays: readonly Stay[], on: string): string =>
  stays.findLast(({ since }) => since <= on)?.programmePlace ?? '';

import type { Course } from '#core/course/course.ts';

/**
 * The numbers of a chart as one reader is given them: 1, 2, 3 … of what is shown to them. The chart’s own numbers have
 * gaps where something is not theirs to read, and so would tell that something is there. Decision 026.
 */

/** The fields that hold the number of a fact. */
const numbers: ReadonlySet<string> = new Set(['seq', 'begun']);

function numbersIn(value: unknown, into: Set<number>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    if (typeof inner === 'object') numbersIn(inner, into);
    else if (typeof inner === 'number' && numbers.has(key)) into.add(inner);
  }
}

/** The same value where no number in it changes, so that a long course is not copied for the few that do. */
function numbered(value: unknown, places: ReadonlyMap<number, number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const was = value as Record<string, unknown>;
  let changed: Record<string, unknown> | undefined;
  for (const key of Object.keys(was)) {
    const inner = was[key];
    const place = typeof inner === 'number' && numbers.has(key);
    if (!place && typeof inner !== 'object') continue;
    const is = place ? (places.get(inner) ?? 0) : numbered(inner, places);
    if (is === inner) continue;
    changed ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    changed[key] = is;
  }
  return changed ?? value;
}

/** A course as somebody may see it, in their own numbers: the order stays, and nothing tells how much lies between. */
export function inReadersNumbers(seen: Course): Course {
  const { id, seq: _whole, permanent, wished, ...slices } = seen;
  const found = new Set<number>();
  numbersIn(slices, found);
  const places = new Map([...found].toSorted((a, b) => a - b).map((seq, place) => [seq, place + 1]));
  return { ...(numbered(slices, places) as typeof slices), id, seq: places.size, permanent, wished };
}

/** Entries of the record in their reader’s own numbers; a strike of what is not theirs to read names no entry. */
export function entriesInOrder<Entry extends { seq: number; type: string; data: unknown }>(
  seen: readonly Entry[],
): Entry[] {
  const places = new Map(seen.map(({ seq }, index) => [seq, index + 1]));
  return seen.map((fact, index) => ({
    ...fact,
    seq: index + 1,
    data: fact.type === 'FactStruckOut' ? withPlace(fact.data, places) : fact.data,
  }));
}

function withPlace(data: unknown, places: ReadonlyMap<number, number>): unknown {
  const { seq, ...rest } = data as { seq: number };
  const place = places.get(seq);
  return place === undefined ? rest : { ...rest, seq: place };
}

/** An entry as its reader names it, and its number in the chart. */
export interface EntryShown {
  act: string;
  type?: string;
  seq: number;
}

/**
 * The number in the chart of the entry that a reader means; undefined where it is not, or no longer, told which. The act
 * and the type tell more than the number, which moves on where something before it comes or goes.
 */
export function entryMeant(
  { seq, act, type }: { seq?: number; act?: string; type?: string },
  shown: readonly EntryShown[],
): number | undefined {
  const isSo = (one: EntryShown) =>
    (act === undefined || one.act === act) && (type === undefined || one.type === type);
  const ofAct = act === undefined ? [] : shown.filter(isSo);
  if (ofAct.length === 1) return ofAct[0]?.seq;
  const there = seq === undefined ? undefined : shown[seq - 1];
  return there && isSo(there) ? there.seq : undefined;
}

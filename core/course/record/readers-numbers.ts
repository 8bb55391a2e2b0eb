import type { Course } from '#core/course/course.ts';

/**
 * The numbers of a chart as one reader is given them: 1, 2, 3 … of what is shown to them. The chart’s own numbers have
 * gaps where something is not theirs to read, and so would tell that something is there. Decision 026.
 */

/** The fields that hold the number of a fact. */
const numbers: ReadonlySet<string> = new Set(['seq', 'begun']);

/** The numbers in a chapter, in one of its lists, or in what stands there, which never change once they stand in a chart, and so are looked through once. */
const found = new WeakMap<object, readonly number[]>();

/** So deep below the course numbers that were found are remembered: its chapters, their lists, and what stands in those. */
const foundTo = 3;

function numbersOf(value: object, depth: number): readonly number[] {
  const before = found.get(value) ?? numberedBefore.get(value)?.own;
  if (before) return before;
  const own = numbersIn(value, depth);
  if (depth <= foundTo) found.set(value, own);
  return own;
}

function numbersIn(value: object, depth: number): readonly number[] {
  const into: number[] = [];
  const take = (inner: object) => {
    for (const number of depth < rememberedTo ? numbersOf(inner, depth + 1) : numbersIn(inner, depth + 1))
      into.push(number);
  };
  // What stands in a list has no name of its own, and so is no number of a fact.
  if (Array.isArray(value)) {
    for (const inner of value) if (typeof inner === 'object' && inner !== null) take(inner);
    return into.length === 0 ? none : into;
  }
  for (const key in value) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    if (typeof inner === 'object' && inner !== null) take(inner);
    else if (typeof inner === 'number' && numbers.has(key)) into.push(inner);
  }
  return into.length === 0 ? none : into;
}

const none: readonly number[] = [];

interface Numbered {
  /** Its numbers, in the order in which they are found, and their places. */
  own: readonly number[];
  places: readonly number[];
  value: object;
}

/** So deep below the course what became of it is remembered: its chapters, their lists, and what stands in those. */
const rememberedTo = 3;

/** What is another in its reader’s numbers; what is the same, as nearly all is, is not kept twice. */
const numberedBefore = new WeakMap<object, Numbered>();

/**
 * The same value where no number in it changes, so that a long course is not copied for the few that do; and the same as
 * before where its numbers have the places they had then.
 */
function numbered(value: object, placeOf: (seq: number) => number, depth: number): object {
  if (depth > rememberedTo) return renumbered(value, placeOf, depth);
  const own = numbersOf(value, depth);
  if (own.every((number) => placeOf(number) === number)) return value;
  const before = numberedBefore.get(value);
  if (before?.places.every((place, at) => place === placeOf(own[at] ?? 0))) return before.value;
  const made = renumbered(value, placeOf, depth);
  numberedBefore.set(value, { own, places: own.map(placeOf), value: made });
  return made;
}

function renumbered(value: object, placeOf: (seq: number) => number, depth: number): object {
  const was = value as Record<string, unknown>;
  let changed: Record<string, unknown> | undefined;
  for (const key of Object.keys(was)) {
    const inner = was[key];
    const isPlace = typeof inner === 'number' && numbers.has(key);
    if (!isPlace && (typeof inner !== 'object' || inner === null)) continue;
    const is = isPlace ? placeOf(inner) : numbered(inner as object, placeOf, depth + 1);
    if (is === inner) continue;
    changed ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    changed[key] = is;
  }
  return changed ?? value;
}

/** A course as somebody may see it, in their own numbers: the order stays, and nothing tells how much lies between. */
export function inReadersNumbers(seen: Course): Course {
  const { id, seq: _whole, permanent, wished, ...slices } = seen;
  const all = new Set(
    Object.values(slices).flatMap((slice) => (slice instanceof Object ? numbersOf(slice, 1) : [])),
  );
  const places = new Map([...all].toSorted((a, b) => a - b).map((seq, place) => [seq, place + 1]));
  const placeOf = (number: number) => places.get(number) ?? 0;
  return { ...(renumbered(slices, placeOf, 0) as typeof slices), id, seq: places.size, permanent, wished };
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

/** An entry as its reader names it: by its act and type, and where that act wrote several such, by which of them. */
export interface EntryNamed {
  seq?: number;
  act?: string;
  type?: string;
  among?: AmongAlike;
}

/** Which of the entries of its act and type an entry is, counted from 1, and of how many. */
export interface AmongAlike {
  nth: number;
  of: number;
}

const areAlike = (named: EntryNamed, one: Omit<EntryShown, 'seq'>) =>
  one.act === named.act && (named.type === undefined || one.type === named.type);

export function amongAlike(entry: EntryShown, shown: readonly EntryShown[]): AmongAlike {
  const alike = shown.filter((one) => areAlike(entry, one));
  return { nth: alike.findIndex(({ seq }) => seq === entry.seq) + 1, of: alike.length };
}

/**
 * The number in the chart of the entry that a reader means; undefined where it is not, or no longer, told which. A number
 * alone tells nothing: it moves on where something before it comes or goes.
 */
export function entryMeant(named: EntryNamed, shown: readonly EntryShown[]): number | undefined {
  if (named.act === undefined) return undefined;
  const alike = shown.filter((one) => areAlike(named, one));
  const { nth, of } = named.among ?? { nth: 1, of: 1 };
  return alike.length === of ? alike[nth - 1]?.seq : undefined;
}

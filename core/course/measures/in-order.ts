import { mayBeOne } from './old-papers.ts';
import type { Measures, Reading } from './state.ts';

/** A valid total, where it stands in the course. */
export interface ValidTotal {
  on: string;
  session: number | null;
  total: number;
}

/** The readings of one instrument by the day they were answered, in the order of recording within a day. */
export interface ReadingsInOrder {
  all: readonly Reading[];
  /** Those with a total to compare; of the client’s own of one day and session the one recorded last. History is not among them. */
  valid: readonly Reading[];
  totals: readonly ValidTotal[];
}

/** Whether a reading has a total to compare: complete or prorated, and of this course. Policy P7. */
export function isValid({ result, history }: Reading): boolean {
  return !history && (result.status === 'complete' || result.status === 'prorated') && result.total !== null;
}

const byDay = (a: Reading, b: Reading) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1);

function totalsOf(valid: readonly Reading[]): ValidTotal[] {
  return valid.flatMap(({ on, session, result: { total } }) =>
    total === null ? [] : [{ on, session, total }],
  );
}

/**
 * The client’s own answers of a day given again, on another device or by a clinician with them, are one reading: the last
 * recorded stands. What a clinician takes twice in a day is two. @param valid in order
 */
function oneADay(valid: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of valid) {
    const before = kept.at(-1);
    const isAgain =
      before?.on === reading.on &&
      mayBeOne(before.session, reading.session) &&
      [before, reading].some(({ administered }) => administered === 'self');
    if (isAgain) kept.pop();
    kept.push(isAgain ? { ...reading, session: reading.session ?? before.session } : reading);
  }
  return kept;
}

/** @param all in order */
function orderOf(all: readonly Reading[]): ReadingsInOrder {
  const valid = oneADay(all.filter(isValid));
  const totals = totalsOf(valid);
  return { all, valid, totals };
}

const none = orderOf([]);

/** The same with one reading more, the last recorded. One of an earlier day finds its place before the others. */
function withReading(before: ReadingsInOrder, reading: Reading): ReadingsInOrder {
  const last = before.all.at(-1);
  if (last && byDay(reading, last) < 0) return orderOf([...before.all, reading].sort(byDay));
  const all = [...before.all, reading];
  if (!isValid(reading)) return { ...before, all };
  // Only the one before it may be the same answer, given again.
  const end = oneADay([...before.valid.slice(-1), reading]);
  const [valid, totals] = [before.valid.slice(0, -1), before.totals.slice(0, -1)];
  return { all, valid: [...valid, ...end], totals: [...totals, ...totalsOf(end)] };
}

const remembered = new WeakMap<Measures, ReadonlyMap<string, ReadingsInOrder>>();

function sorted({ readings }: Measures): ReadonlyMap<string, ReadingsInOrder> {
  const among = new Map<string, Reading[]>();
  for (const reading of readings.toSorted(byDay)) {
    const before = among.get(reading.instrument);
    if (before) before.push(reading);
    else among.set(reading.instrument, [reading]);
  }
  return new Map([...among].map(([instrument, all]) => [instrument, orderOf(all)]));
}

/** The readings of an instrument in order, put so once for each state of the chapter: the guide asks many times over. */
export function readingsInOrder(measures: Measures, instrument: string): ReadingsInOrder {
  const known = remembered.get(measures);
  if (known) return known.get(instrument) ?? none;
  const made = sorted(measures);
  remembered.set(measures, made);
  return made.get(instrument) ?? none;
}

/** Remembers the order of a chapter that has grown by one reading, where that of the one before is known. */
export function rememberOrder(before: Measures, grown: Measures, reading: Reading): Measures {
  const known = remembered.get(before);
  const { instrument } = reading;
  if (known) {
    const order = withReading(known.get(instrument) ?? none, reading);
    remembered.set(grown, new Map(known).set(instrument, order));
  }
  return grown;
}

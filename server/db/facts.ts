import { createHash } from 'node:crypto';
import type { Fact } from '#core/book/fact.ts';
import { lettingOthersIn, oneByOne } from './in-batches.ts';
import { type SealKey, seal, unseal } from './seal.ts';
import type { Db } from './tables.ts';
import { type FactRow, oneService } from './tables.ts';

const factsWords = {
  en: {
    thisFactHasSeal: 'This fact has a seal of another time.',
  },
};

/** Everything of a fact but its words: its seal holds only in this place, of this type, by this author, at these times. */
const placeOf = ({ service, course, seq, act, type, on, at, by }: PlacedFact) =>
  JSON.stringify(['fact', service, course, seq, act, type, on, at, by]);

type PlacedFact = Omit<FactRow, 'sealed' | 'prev' | 'hash'>;

/** Tells this seal from that of Kith 0.2.0, which bound a fact's words to its course and place only. */
export const sealedNow = '2:';

/** A fact's words, sealed for its place. */
export const sealWords = (key: SealKey, fact: PlacedFact, words: string): string =>
  `${sealedNow}${seal(key, placeOf(fact), words)}`;

/** SHA-256 over the fact as it is stored and the hash of the one before it. */
export function hashOf(row: Omit<FactRow, 'hash'>): string {
  const { service, course, seq, act, type, on, at, by, sealed, prev } = row;
  return createHash('sha256')
    .update(JSON.stringify([service, course, seq, act, type, on, at, by, sealed, prev]))
    .digest('hex');
}

/**
 * A fact as its row keeps it: what it is of, by whom and when stand together in one sealed column, since a chart is read
 * whole and each column that is opened by itself costs as much as all of them.
 */
export function kept(row: FactRow): FactRow {
  const { type, on, at, by } = row;
  return { ...row, type: JSON.stringify([type, on, at, by]), on: '', at: '', by: '' };
}

const isHeading = (read: unknown): read is [string, string, string, string] =>
  Array.isArray(read) && read.length === 4 && read.every((part) => typeof part === 'string');

/** A fact as it was written, of the row that keeps it; where the row was written by another hand, as it stands. */
export function asWritten(row: FactRow): FactRow {
  if (row.on !== '' || row.at !== '' || row.by !== '') return row;
  let read: unknown;
  try {
    read = JSON.parse(row.type);
  } catch {
    return row;
  }
  if (!isHeading(read)) return row;
  const [type, on, at, by] = read;
  return { ...row, type, on, at, by };
}

/** The rows of a course's facts in order, their words sealed as they are. */
export async function factRows(db: Db, course: string): Promise<FactRow[]> {
  const rows = await db
    .selectFrom('fact')
    .selectAll()
    .where('service', '=', oneService)
    .where('course', '=', course)
    .orderBy('seq')
    .execute();
  return rows.map(asWritten);
}

/** Every fact of a course in order, and the hash that the next one follows. */
export async function readFacts(
  db: Db,
  key: SealKey,
  course: string,
): Promise<{ facts: Fact[]; hash: string }> {
  const rows = await factRows(db, course);
  const facts = await lettingOthersIn(oneByOne(rows, (row) => openFact(key, row)));
  return { facts, hash: rows.at(-1)?.hash ?? '' };
}

export function openFact(key: SealKey, row: FactRow): Fact {
  if (!row.sealed.startsWith(sealedNow)) throw new Error(factsWords.en.thisFactHasSeal);
  return factOf(row, unseal(key, placeOf(row), row.sealed.slice(sealedNow.length)));
}

/** A fact as Kith 0.2.0 sealed it. Only the bringing over reads it so. */
export function factWithOldSeal(key: SealKey, row: FactRow): Fact {
  return factOf(row, unseal(key, `fact/${row.course}/${row.seq}`, row.sealed));
}

function factOf({ course, seq, act, type, on, at, by }: FactRow, words: string): Fact {
  return { course, seq, act, type, on, at, by, data: JSON.parse(words) };
}

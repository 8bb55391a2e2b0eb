import { createHash } from 'node:crypto';
import type { Fact } from '#core/book/fact.ts';
import { type SealKey, seal, unseal } from './seal.ts';
import type { Db } from './tables.ts';
import { type FactRow, oneService } from './tables.ts';

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

/** The rows of a course's facts in order, sealed as they are. */
export const factRows = (db: Db, course: string): Promise<FactRow[]> =>
  db
    .selectFrom('fact')
    .selectAll()
    .where('service', '=', oneService)
    .where('course', '=', course)
    .orderBy('seq')
    .execute();

/** Every fact of a course in order, and the hash that the next one follows. */
export async function readFacts(
  db: Db,
  key: SealKey,
  course: string,
): Promise<{ facts: Fact[]; hash: string }> {
  const rows = await factRows(db, course);
  return { facts: rows.map((row) => openFact(key, row)), hash: rows.at(-1)?.hash ?? '' };
}

export function openFact(key: SealKey, row: FactRow): Fact {
  if (!row.sealed.startsWith(sealedNow)) throw new Error('This fact has a seal of another time.');
  return factOf(row, unseal(key, placeOf(row), row.sealed.slice(sealedNow.length)));
}

/** A fact as Kith 0.2.0 sealed it. Only the bringing over reads it so. */
export function factWithOldSeal(key: SealKey, row: FactRow): Fact {
  return factOf(row, unseal(key, `fact/${row.course}/${row.seq}`, row.sealed));
}

function factOf({ course, seq, act, type, on, at, by }: FactRow, words: string): Fact {
  return { course, seq, act, type, on, at, by, data: JSON.parse(words) };
}

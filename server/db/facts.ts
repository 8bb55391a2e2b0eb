import { createHash } from 'node:crypto';
import type { Fact } from '#core/book/fact.ts';
import { type SealKey, unseal } from './seal.ts';
import { type Db, type FactRow, oneService } from './tables.ts';

export const factPlace = (fact: { course: string; seq: number }) => `fact/${fact.course}/${fact.seq}`;

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
  const { seq, act, type, on, at, by } = row;
  return {
    course: row.course,
    seq,
    act,
    type,
    on,
    at,
    by,
    data: JSON.parse(unseal(key, factPlace(row), row.sealed)),
  };
}

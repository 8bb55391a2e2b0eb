import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Fact } from '#core/book/fact.ts';
import { oneService } from '#server/installation.ts';
import { compiledOnce } from './compiled-once.ts';
import { type SealKey, seal, unseal } from './seal.ts';
import type { Db } from './sqlite.ts';
import type { FactRow, Tables } from './tables.ts';

const placeOf = (fact: { course: string; seq: number }) => `fact/${fact.course}/${fact.seq}`;

/** SHA-256 over the fact as it is stored and the hash of the one before it. */
export function hashOf(row: Omit<FactRow, 'hash'>): string {
  const { service, course, seq, act, type, on, at, by, sealed, prev } = row;
  return createHash('sha256')
    .update(JSON.stringify([service, course, seq, act, type, on, at, by, sealed, prev]))
    .digest('hex');
}

/** Every fact of a course in order, and the hash that the next one follows. */
export async function readFacts(
  db: Db,
  key: SealKey,
  course: string,
): Promise<{ facts: Fact[]; hash: string }> {
  const rows = await db
    .selectFrom('fact')
    .selectAll()
    .where('service', '=', oneService)
    .where('course', '=', course)
    .orderBy('seq')
    .execute();
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
    data: JSON.parse(unseal(key, placeOf(row), row.sealed)),
  };
}

const blank: FactRow = {
  service: '',
  course: '',
  seq: 0,
  act: '',
  type: '',
  on: '',
  at: '',
  by: '',
  sealed: '',
  prev: '',
  hash: '',
};
const columns = Object.keys(blank) as (keyof FactRow)[];
const insertFact = compiledOnce((db) => db.insertInto('fact').values(blank));

/** Writes facts after the last of their course; the database refuses them when another got there first. */
export async function writeFacts(
  transaction: Transaction<Tables>,
  key: SealKey,
  prev: string,
  facts: readonly Fact[],
): Promise<string> {
  let last = prev;
  const rows = facts.map(({ data, ...fact }) => {
    const unhashed = {
      service: oneService,
      ...fact,
      sealed: seal(key, placeOf(fact), JSON.stringify(data)),
      prev: last,
    };
    last = hashOf(unhashed);
    return { ...unhashed, hash: last };
  });
  for (const row of rows) {
    await insertFact(
      transaction,
      columns.map((column) => row[column]),
    );
  }
  return last;
}

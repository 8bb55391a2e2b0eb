import type { Transaction } from 'kysely';
import type { Fact } from '#core/book/fact.ts';
import { compiledOnce } from './compiled-once.ts';
import { engineOf } from './engine.ts';
import { hashOf, kept, sealWords } from './facts.ts';
import { inBatches } from './in-batches.ts';
import type { SealKey } from './seal.ts';
import { type FactRow, oneService, type Tables } from './tables.ts';

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

/** Facts as they are stored after the one whose hash this is. */
export function sealFacts(key: SealKey, prev: string, facts: readonly Fact[]): FactRow[] {
  let last = prev;
  return facts.map(({ data, ...fact }) => {
    const placed = { service: oneService, ...fact };
    const unhashed = { ...placed, sealed: sealWords(key, placed, JSON.stringify(data)), prev: last };
    last = hashOf(unhashed);
    return { ...unhashed, hash: last };
  });
}

/** Writes sealed facts; the database refuses them when another got there first. */
export async function insertFacts(transaction: Transaction<Tables>, rows: readonly FactRow[]): Promise<void> {
  const engine = engineOf(transaction);
  if (engine.inserts === 'together') {
    for (const some of inBatches(rows.map(kept))) await transaction.insertInto('fact').values(some).execute();
  } else {
    for (const row of rows.map(kept))
      await insertFact(
        transaction,
        columns.map((column) => row[column]),
      );
  }
  engine.grew(transaction, rows);
}

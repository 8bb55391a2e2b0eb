import type { Transaction } from 'kysely';
import type { Fact } from '#core/book/fact.ts';
import { compiledOnce } from './compiled-once.ts';
import { factPlace, hashOf } from './facts.ts';
import { type SealKey, seal } from './seal.ts';
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
      sealed: seal(key, factPlace(fact), JSON.stringify(data)),
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

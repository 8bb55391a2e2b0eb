import type { Kysely } from 'kysely';
import type { Guards } from './guards.ts';
import type { Tables } from './tables.ts';

/** Chains for what is no chart, signed heads, and checkpoints: nothing is changed, added or lost unseen. */
export async function chainsAndCheckpoints(db: Kysely<Tables>, guards: Guards): Promise<void> {
  for (const column of ['head', 'signature']) {
    await db.schema
      .alterTable('course')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
      .execute();
  }
  const table = (name: string, key: string[], columns: string[]) => {
    let making = db.schema.createTable(name);
    for (const column of columns)
      making = making.addColumn(column, column === 'seq' ? 'integer' : 'text', (c) => c.notNull());
    return making.addPrimaryKeyConstraint(`${name}_key`, key as never).execute();
  };
  await table('chain', ['service', 'name'], ['service', 'name', 'key', 'seq', 'hash', 'signature']);
  const entry = ['service', 'chain', 'seq', 'at', 'sealed', 'prev', 'hash'];
  await table('entry', ['service', 'chain', 'seq'], entry);
  const checkpoint = ['service', 'seq', 'at', 'body', 'prev', 'hash', 'signature'];
  await table('checkpoint', ['service', 'seq'], checkpoint);
  await guards.chain(db, 'entry', ['service', 'chain']);
  await guards.chain(db, 'checkpoint', ['service']);
}

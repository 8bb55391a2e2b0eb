import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Chains for what is no chart, signed heads, and checkpoints: nothing is changed, added or lost unseen. */
export async function chainsAndCheckpoints(db: Kysely<Tables>): Promise<void> {
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
  await growsOnly(db, 'entry', 'service = new.service and chain = new.chain');
  await growsOnly(db, 'checkpoint', 'service = new.service');
}

/** A row is never changed or removed, and each follows the last one: the database itself refuses else. */
async function growsOnly(db: Kysely<Tables>, table: string, same: string): Promise<void> {
  const refuses = sql.raw(`begin select raise(abort, '${table}-grows-only'); end`);
  const on = sql.table(table);
  const named = (what: string) => sql.id(`${table}_${what}`);
  await sql`create trigger ${named('no_update')} before update on ${on} ${refuses}`.execute(db);
  await sql`create trigger ${named('no_delete')} before delete on ${on} ${refuses}`.execute(db);
  await sql`create trigger ${named('follows')} before insert on ${on} when new.prev is not coalesce(
      (select hash from ${on} where ${sql.raw(same)} and seq < new.seq order by seq desc limit 1), '')
    ${refuses}`.execute(db);
}

import type { BetterAuthOptions } from 'better-auth';
import { getAdapter } from 'better-auth/db/adapter';
import type { Kysely, Transaction } from 'kysely';
import { tellChanges } from '#server/chains/keep-rows.ts';
import { type AnyRow, type SignInTable, signInTables } from '#server/chains/kept-tables.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writer, Writing } from '#server/chains/writing.ts';
import type { Db, Tables } from '#server/db/tables.ts';
import { twoClocks } from './two-clocks.ts';
import { toldAdapterWords } from './words.ts';

type Adapter = Awaited<ReturnType<typeof getAdapter>>;
type Where = Parameters<Adapter['deleteMany']>[0]['where'];

/** Where better-auth finds its tables. */
export const inTables = (db: Db | Transaction<Tables>) =>
  ({ db, type: 'sqlite', transaction: false }) as const;

const every = 1_000_000;

/**
 * better-auth's own adapter, which also tells the chain of each table what it writes, in the same transaction: a
 * password, a session or a second step that another hand put in its place is found out. What is kept is by the service’s clock.
 */
export async function toldAdapter(to: Writer & Grower, options: BetterAuthOptions): Promise<Adapter> {
  const onto = (db: Db | Transaction<Tables>) => getAdapter({ ...options, database: inTables(db) });
  const reading = await onto(to.db);
  const { toService, toEngine } = twoClocks(to.now);

  function writing<Result>(
    model: string,
    where: Where | undefined,
    write: (adapter: Adapter) => Promise<Result>,
  ): Promise<Result> {
    const table = signInTables.find((name) => name === model);
    if (!table) throw new Error(toldAdapterWords.en.signInWrote(model));
    return inSharedCommit(to, async (transaction) => {
      const adapter = await onto(transaction);
      const named = where ? await adapter.findMany<{ id: string }>({ model, where, limit: every }) : [];
      const before = await rowsOf(
        transaction,
        table,
        named.map(({ id }) => id),
      );
      const result = await write(adapter);
      const after = await rowsOf(transaction, table, [...before.keys(), ...idsIn(result)]);
      await tellChanges(to, transaction, table, before, after);
      return result;
    });
  }

  const told: Adapter = {
    ...reading,
    create: (asked) => writing(asked.model, undefined, (adapter) => adapter.create(asked)),
    update: (asked) => writing(asked.model, asked.where, (adapter) => adapter.update(asked)),
    updateMany: (asked) => writing(asked.model, asked.where, (adapter) => adapter.updateMany(asked)),
    delete: (asked) => writing(asked.model, asked.where, (adapter) => adapter.delete(asked)),
    deleteMany: (asked) => writing(asked.model, asked.where, (adapter) => adapter.deleteMany(asked)),
    consumeOne: (asked) => writing(asked.model, asked.where, (adapter) => adapter.consumeOne(asked)),
    incrementOne: (asked) => writing(asked.model, asked.where, (adapter) => adapter.incrementOne(asked)),
  };
  const byEngine: Adapter = {
    ...told,
    findOne: async (asked) => toEngine(await told.findOne(toService(asked))),
    findMany: async (asked) => toEngine(await told.findMany(toService(asked))),
    count: (asked) => told.count(toService(asked)),
    create: async (asked) => toEngine(await told.create(toService(asked))),
    update: async (asked) => toEngine(await told.update(toService(asked))),
    updateMany: (asked) => told.updateMany(toService(asked)),
    delete: (asked) => told.delete(toService(asked)),
    deleteMany: (asked) => told.deleteMany(toService(asked)),
    consumeOne: async (asked) => toEngine(await told.consumeOne(toService(asked))),
    incrementOne: async (asked) => toEngine(await told.incrementOne(toService(asked))),
    transaction: (run) => run(byEngine),
  };
  return byEngine;
}

const idsIn = (result: unknown): string[] => {
  const { id } = (result ?? {}) as { id?: unknown };
  return typeof id === 'string' ? [id] : [];
};

/** The rows as they are stored, by their id. */
async function rowsOf(
  transaction: Writing,
  table: SignInTable,
  ids: readonly string[],
): Promise<Map<string, AnyRow>> {
  const rows = new Map<string, AnyRow>();
  const tables = transaction as unknown as Kysely<Record<SignInTable, AnyRow>>;
  for (const id of new Set(ids)) {
    const row = await tables.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirst();
    if (row) rows.set(id, row);
  }
  return rows;
}

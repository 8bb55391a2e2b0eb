import { existsSync } from 'node:fs';
import { Kysely, sql, type Transaction } from 'kysely';
import { closedIn } from '#server/db/closed-columns.ts';
import { headsFileIn } from '#server/db/database-files.ts';
import { keepEngine } from '#server/db/engine.ts';
import { migrations } from '#server/db/migrations.ts';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { TableVersions } from '#server/db/table-versions.ts';
import type { Db, Tables } from '#server/db/tables.ts';
import { Trouble } from '#server/trouble.ts';
import { addressIn } from './address.ts';
import { isLost } from './away.ts';
import { dialectOf, WriterDriver } from './driver.ts';
import { postgresGuards } from './guards.ts';
import { OthersByNews } from './others-by-news.ts';
import { kithsLock, PostgresEngine } from './postgres-engine.ts';
import { words } from './words.ts';
import { Writer } from './writer.ts';

/** Whether there is a Kith in this schema yet. Throws Trouble where PostgreSQL cannot be reached. */
export async function isInPostgres(database: string): Promise<boolean> {
  const address = addressIn(database);
  const writer = new Writer(address);
  try {
    const { client, release } = await writer.connect();
    const { rowCount } = await client.query(
      'select 1 from pg_tables where schemaname = $1 and tablename = $2',
      [address.schema, 'kith_version'],
    );
    release('whole');
    return rowCount !== 0;
  } catch (error) {
    throw asTrouble(error);
  } finally {
    await writer.end();
  }
}

/** Opens the tables in PostgreSQL and brings them to this version. Refuses those of a newer Kith, and a schema that lost what the folder has seen in it. */
export async function openPostgres(database: string, folder: string): Promise<Db> {
  const address = addressIn(database);
  makePrivateFolder(folder);
  const writer = new Writer(address);
  const others = new OthersByNews(writer, address.schema);
  const versions = new TableVersions(() => others.count);
  const driver = new WriterDriver(writer, versions, () => others.close());
  const db = new Kysely<Tables>({ dialect: dialectOf(driver) });
  keepEngine(db, new PostgresEngine({ place: database, db, versions, others }));
  try {
    await db
      .transaction()
      .execute((transaction) => bringUp(transaction, address.schema, existsSync(headsFileIn(folder))));
  } catch (error) {
    await db.destroy();
    throw asTrouble(error);
  }
  return db;
}

/** Takes the steps that are missing, all of them or none. Whoever else starts or writes waits meanwhile. */
async function bringUp(db: Transaction<Tables>, schema: string, hasSeen: boolean): Promise<void> {
  await sql`select pg_advisory_xact_lock(${kithsLock}, hashtext(${schema}))`.execute(db);
  const { rows: there } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
  if (there.length === 0) await db.schema.createSchema(schema).execute();
  await sql`create table if not exists kith_version (version bigint not null)`.execute(db);
  const { rows } = await sql<{ version: number }>`select version from kith_version`.execute(db);
  const version = rows[0]?.version ?? 0;
  if (version > migrations.length) throw new Trouble(words.en.newerKith, 'newer-kith');
  if (version === 0 && hasSeen) throw new Trouble(words.en.gone(schema), 'gone-or-empty');
  if (version === migrations.length) return;
  for (const step of migrations.slice(version)) {
    // What is sealed at rest here was never anything else.
    if (typeof step === 'function') await step(db, postgresGuards);
  }
  await asInFiles(db);
  if (version === 0) await sql`insert into kith_version values (${migrations.length})`.execute(db);
  else await sql`update kith_version set version = ${migrations.length}`.execute(db);
}

/** As in an SQLite file: text is found and put in order by its bytes, whatever language the server speaks, and a number is as large as one counts; what is sealed is text, whatever it says. */
async function asInFiles(db: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string; kind: string }>`
    select table_name as "table", column_name as "column", data_type as kind from information_schema.columns
    where table_schema = current_schema()
    and (data_type = 'integer' or data_type = 'text' and collation_name is distinct from 'C')`.execute(db);
  const each = Map.groupBy(rows, ({ table }) => table);
  for (const [table, columns] of each) {
    const alters = columns.map(({ column, kind }) => {
      const isText = kind === 'text' || closedIn(table, column) !== undefined;
      return sql`alter column ${sql.id(column)} type ${isText ? sql`text collate "C"` : sql`bigint`}`;
    });
    await sql`alter table ${sql.id(table)} ${sql.join(alters)}`.execute(db);
  }
}

function asTrouble(error: unknown): unknown {
  if (isLost(error)) return new Trouble(words.en.away, 'database-away');
  const { code } = error as { code?: string };
  if (code === '28P01' || code === '28000') return new Trouble(words.en.notLetIn, 'database-not-let-in');
  if (code === '3D000') return new Trouble(words.en.noDatabase, 'database-none');
  if (code === '42501') return new Trouble(words.en.notAllowed, 'database-not-allowed');
  return error;
}

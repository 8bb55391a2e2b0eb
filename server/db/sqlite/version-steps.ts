import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { keepEngine } from '#server/db/engine.ts';
import { migrations, stepsBeforeSealing } from '#server/db/migrations.ts';
import { versionChanged } from '#server/db/not-as-it-was.ts';
import { SealedColumns } from '#server/db/sealed-columns.ts';
import { TableVersions } from '#server/db/table-versions.ts';
import type { Db, Tables } from '#server/db/tables.ts';
import { LogOnDisk } from './log-on-disk.ts';
import { SqliteEngine } from './sqlite-engine.ts';
import { type Sqlite, withPreparedStatements } from './sqlite-file.ts';
import { sqliteGuards } from './sqlite-guards.ts';

const words = {
  en: {
    sealed:
      'What stood in the clear in this folder is sealed now, once; docs/safety/in-the-clear.md lists what still stands there.',
  },
}.en;

/** Takes the steps that need no key, and opens what stands there then. @param version how many were taken before */
export async function migrated(sqlite: Sqlite, version: number): Promise<Db> {
  const dataVersion = sqlite.prepare<[], number>('pragma data_version').pluck();
  const versions = new TableVersions(() => dataVersion.get() ?? 0);
  const log = new LogOnDisk(`${sqlite.name}-wal`, () => versions.steps);
  const database = withPreparedStatements(sqlite, versions, () => log.close());
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  keepEngine(db, new SqliteEngine({ sqlite, versions, log, unlock: (...by) => unlocked(db, sqlite, ...by) }));
  for (const [step, migration] of migrations.entries()) {
    if (step < version) continue;
    if (typeof migration !== 'function') break;
    await takeStep(sqlite, step, () => migration(db, sqliteGuards));
  }
  return db;
}

/**
 * Takes the steps that need the master key. @returns the database as everything else reads and writes it: what does not
 * stand in the clear is sealed on its way in, and opened on its way out
 */
async function unlocked(db: Db, sqlite: Sqlite, master: Buffer, tell: (words: string) => void): Promise<Db> {
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  for (const [step, migration] of migrations.entries()) {
    if (step < version) continue;
    if (typeof migration === 'function') await takeStep(sqlite, step, () => migration(db, sqliteGuards));
    else {
      const taken = migration.withKey(sqlite, master, step);
      if (taken === 'sealed' && isOfChains(sqlite)) tell(words.sealed);
      if (taken === 'later') break;
    }
  }
  return db.withPlugin(new SealedColumns(master));
}

/** One of 0.2.0 has no chains yet: what is done to it is said when it gets them. */
const isOfChains = (sqlite: Sqlite) => sqlite.prepare('select 1 from chain limit 1').get() !== undefined;

/** One step, whole or not at all. The lock comes first: another process may be opening the same folder. */
async function takeStep(sqlite: Sqlite, step: number, take: () => Promise<void>): Promise<void> {
  sqlite.exec('begin immediate');
  try {
    if (Number(sqlite.pragma('user_version', { simple: true })) === step) {
      await take();
      sqlite.pragma(`user_version = ${step + 1}`);
    }
    sqlite.exec('commit');
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('rollback');
    throw isMadeAlready(error) ? versionChanged(dirname(sqlite.name)) : error;
  }
}

/** A step to a version whose tables are there already: only another hand than Kith's says that it is yet to be taken. */
const isMadeAlready = (error: unknown): boolean =>
  error instanceof Error && /already exists|duplicate column name/.test(error.message);

/** A database in memory with the tables of this version and nothing in them. */
export async function freshDatabase(): Promise<Db> {
  const db = await migrated(new Database(':memory:'), 0);
  const sealedFrom = stepsBeforeSealing();
  for (const migration of migrations.slice(sealedFrom))
    if (typeof migration === 'function') await migration(db, sqliteGuards);
  return db;
}

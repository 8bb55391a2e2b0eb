import { accessSync, chmodSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import { Trouble } from '#server/trouble.ts';
import { migrations } from './migrations.ts';
import { makePrivateFolder } from './private-folder.ts';
import type { Db, Tables } from './tables.ts';

export const databaseFile = (folder: string) => join(folder, 'kith.db');

/** What SQLite lays beside a database: its log, the log's index, and the journal of a copy. */
export const filesBeside = (database: string) =>
  ['-wal', '-shm', '-journal'].map((ending) => `${database}${ending}`);

export const filesOf = (database: string) => [database, ...filesBeside(database)];

function makeWritable(folder: string): void {
  try {
    makePrivateFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Trouble(
      `Kith cannot write to the folder ${folder}. Give your account the right to write there, or name another with KITH_DATA.`,
    );
  }
}

/** Sixteen megabytes of log: a chart's row is often written anew, and a page written ten times is put in its place once. */
const pagesBetweenCheckpoints = 4000;

/** Opens the SQLite file: write-ahead log, and every commit on the disk before it is acknowledged. */
export function openSqliteFile(file: string): InstanceType<typeof Database> {
  const sqlite = new Database(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma(`wal_autocheckpoint = ${pagesBetweenCheckpoints}`);
  return sqlite;
}

/** Only the account that runs Kith reads the records, whatever an earlier version or a copy left open. */
function keepToOwner(file: string): void {
  for (const one of filesOf(file)) {
    if (existsSync(one) && statSync(one).mode & 0o077) chmodSync(one, 0o600);
  }
}

/** Opens the database in a data folder and brings it to this version; refuses one made by a newer Kith. */
export async function openDatabase(folder: string): Promise<Db> {
  makeWritable(folder);
  const file = databaseFile(folder);
  const isNew = !existsSync(file);
  const sqlite = openSqliteFile(file);
  keepToOwner(file);
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  if (version > migrations.length) {
    sqlite.close();
    throw new Trouble(
      `The database in ${folder} was made by a newer Kith. Start that newer version, or name another folder with KITH_DATA; nothing was changed.`,
    );
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withPreparedStatements(sqlite) }) });
  for (let step = isNew ? 0 : version; step < migrations.length; step += 1) {
    await db.transaction().execute(async (transaction) => {
      await migrations[step]?.(transaction);
      await sql.raw(`pragma user_version = ${step + 1}`).execute(transaction);
    });
  }
  return db;
}

/**
 * The same database, which prepares each statement once: all reading and writing goes through one connection. On a full
 * disk SQLite rolls back by itself; a rollback after that does nothing, so that the first error is the one told.
 */
function withPreparedStatements(sqlite: InstanceType<typeof Database>): SqliteDatabase {
  const statements = new Map<string, ReturnType<typeof sqlite.prepare>>();
  return {
    close: () => sqlite.close(),
    prepare(text) {
      if (text === 'rollback' && !sqlite.inTransaction) return sqlite.prepare('select 1');
      const known = statements.get(text);
      if (known) return known;
      const made = sqlite.prepare(text);
      if (statements.size > 500) statements.clear();
      statements.set(text, made);
      return made;
    },
  };
}

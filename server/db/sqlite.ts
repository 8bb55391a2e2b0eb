import { accessSync, chmodSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { Trouble } from '#server/trouble.ts';
import { migrations, stepsBeforeSealing } from './migrations.ts';
import { makePrivateFolder } from './private-folder.ts';
import { isSealed } from './seal-at-rest.ts';
import { SealedColumns } from './sealed-columns.ts';
import type { Db, Tables } from './tables.ts';

const words = {
  en: {
    damaged: (how: string) => `the database is damaged: ${how}`,
    sealed:
      'What stood in the clear in this folder is sealed now, once; docs/safety/in-the-clear.md lists what still stands there.',
    noSqlite: 'it is no whole SQLite file any more',
    versionChanged: (folder: string) =>
      `The database in ${folder} says that an earlier Kith made it, and has tables that only a later one makes: its version was changed by another hand than Kith’s. Restore a backup; nothing was changed.`,
    goneOrEmpty: (folder: string) =>
      `The database in ${folder} is gone or empty, while the file kith.checkpoints beside it has seen records in it: kith.db or its log kith.db-wal was lost. Restore a backup; nothing was changed.`,
  },
}.en;

export const databaseFile = (folder: string) => join(folder, 'kith.db');

/** The file in which the last checkpoint and every head signed since are kept beside the database. */
export const headsFileIn = (folder: string) => join(folder, 'kith.checkpoints');

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
      'not-writable',
    );
  }
}

/** Sixteen megabytes of log: a chart's row is often written anew, and a page written ten times is put in its place once. */
export const pagesBetweenCheckpoints = 4000;

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

/** Whether SQLite says that the file is damaged, or no database at all. */
export function isDamage(error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((one) => code.startsWith(one));
}

/** Whether SQLite says that a table or a column is not there. */
export function isMissingPart(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return code === 'SQLITE_ERROR' && /^no such (table|column)|has no column named/.test(message);
}

/** For what asks a part of the database that may be gone, which its own check tells: what it comes to then. */
export const unlessGone =
  <Otherwise>(otherwise: Otherwise) =>
  (error: unknown): Otherwise => {
    if (!isMissingPart(error)) throw error;
    return otherwise;
  };

/** What SQLite finds wrong with the file of a database before anything else reads it; empty when it is whole. */
export function damageOf(folder: string): string[] {
  let sqlite: InstanceType<typeof Database> | undefined;
  try {
    sqlite = new Database(databaseFile(folder), { fileMustExist: true });
    const says = sqlite.pragma('integrity_check(20)') as { integrity_check: string }[];
    return says
      .map(({ integrity_check: one }) => one)
      .filter((one) => one !== 'ok')
      .map((one) => words.damaged(one.replaceAll('\n', ' ')));
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [words.damaged(words.noSqlite)];
  } finally {
    sqlite?.close();
  }
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
  if (isNew) mustNotHaveBeenMore(folder);
  const sqlite = openSqliteFile(file);
  keepToOwner(file);
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  try {
    if (version < firstWithCheckpoints) {
      mustNotHaveBeenLater(sqlite, folder);
      mustNotHaveBeenMore(folder);
    }
    if (version <= stepsBeforeSealing() && isSealed(sqlite))
      throw new NotAsItWas(words.versionChanged(folder), 'version-changed');
  } catch (error) {
    sqlite.close();
    throw error;
  }
  if (version > migrations.length) {
    sqlite.close();
    throw new Trouble(
      `The database in ${folder} was made by a newer Kith. Start that newer version, or name another folder with KITH_DATA; nothing was changed.`,
      'newer-kith',
    );
  }
  return migrated(sqlite, isNew ? 0 : version);
}

type Sqlite = InstanceType<typeof Database>;

/** The file below a database that was opened here. */
const files = new WeakMap<Db, Sqlite>();

async function migrated(sqlite: Sqlite, version: number): Promise<Db> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withPreparedStatements(sqlite) }) });
  files.set(db, sqlite);
  for (const [step, migration] of migrations.entries()) {
    if (step < version) continue;
    if (typeof migration !== 'function') break;
    await takeStep(sqlite, step, () => migration(db));
  }
  return db;
}

/**
 * Takes the steps that need the master key. @returns the database as everything else reads and writes it: what does not
 * stand in the clear is sealed on its way in, and opened on its way out
 */
export async function unlocked(
  db: Db,
  master: Buffer,
  tell: (words: string) => void = () => {},
): Promise<Db> {
  const sqlite = files.get(db);
  if (!sqlite) throw new Error('This database was not opened here.');
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  for (const [step, migration] of migrations.entries()) {
    if (step < version) continue;
    if (typeof migration === 'function') await takeStep(sqlite, step, () => migration(db));
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
    throw isMadeAlready(error)
      ? new NotAsItWas(words.versionChanged(dirname(sqlite.name)), 'version-changed')
      : error;
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
    if (typeof migration === 'function') await migration(db);
  return db;
}

/** The version of the tables from which on every database has checkpoints. */
export const firstWithCheckpoints = 4;

/** Thrown where a database is so far from what it was that nothing may be written to it. */
export class NotAsItWas extends Trouble {}

function mustNotHaveBeenLater(sqlite: InstanceType<typeof Database>, folder: string): void {
  const later = sqlite.prepare(
    `select name from sqlite_master where name in ('chain', 'entry', 'checkpoint')`,
  );
  if (later.all().length === 0) return;
  throw new NotAsItWas(words.versionChanged(folder), 'version-changed');
}

function mustNotHaveBeenMore(folder: string): void {
  if (!existsSync(headsFileIn(folder))) return;
  throw new NotAsItWas(words.goneOrEmpty(folder), 'gone-or-empty');
}

/** What a restore of an earlier Kith that was broken off left behind: a database half restored, and its log. */
export const restoring = (folder: string): string[] => filesOf(`${databaseFile(folder)}.restoring`);

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

import { sql, type Transaction } from 'kysely';
import { compiledOnce } from '#server/db/compiled-once.ts';
import type { Engine } from '#server/db/engine.ts';
import type { TableVersions } from '#server/db/table-versions.ts';
import type { Db, Tables } from '#server/db/tables.ts';
import { hasTurn } from './has-turn.ts';
import type { LogOnDisk } from './log-on-disk.ts';
import { OthersInTheFile } from './others-in-the-file.ts';
import { type Sqlite, waitsFor } from './sqlite-file.ts';

/**
 * Locks the database before anything is read: a work that reads first and writes then would otherwise be refused, not
 * made to wait, where another process has written in between.
 */
const lock = compiledOnce((db) =>
  db
    .updateTable('chain')
    .set((row) => ({ seq: row.ref('seq') }))
    .where('name', '=', ''),
);

interface Below {
  sqlite: Sqlite;
  versions: TableVersions;
  log: LogOnDisk;
  unlock: Engine['unlock'];
}

/** SQLite in one file: one connection, through which everybody goes in turn. */
export class SqliteEngine implements Engine {
  readonly inserts = 'each';
  readonly file: string;
  readonly place: string;
  readonly versions: TableVersions;
  readonly others = new OthersInTheFile();
  readonly unlock: Engine['unlock'];
  readonly #sqlite: Sqlite;
  readonly #log: LogOnDisk;

  constructor({ sqlite, versions, log, unlock }: Below) {
    this.file = sqlite.name;
    this.place = sqlite.name;
    this.versions = versions;
    this.unlock = unlock;
    this.#sqlite = sqlite;
    this.#log = log;
  }

  async opened(): Promise<void> {
    this.#sqlite.pragma(`busy_timeout = ${waitsFor.open}`);
  }

  write<Result>(db: Db, work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return db.transaction().execute(async (transaction) => {
      await lock(transaction, ['']);
      return work(transaction);
    });
  }

  look<Result>(db: Db, work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return db.transaction().execute(work);
  }

  async durable(): Promise<void> {
    if (!this.#sqlite.memory) await this.#log.reached();
  }

  async withoutWaiting(work: () => Promise<void>): Promise<void> {
    this.#log.waits = 'nothing';
    try {
      await work();
    } finally {
      this.#log.waits = 'disk';
      await this.durable();
    }
  }

  /** Others look through the file. */
  grew(): void {}

  takesWrites = async (): Promise<boolean> => hasTurn(this.file);

  async logMayHold(db: Db, pages: number): Promise<void> {
    await sql.raw(`pragma wal_autocheckpoint = ${pages}`).execute(db);
  }

  /** Whoever needs the database waits, since nothing may be written meanwhile. */
  rewrite(db: Db, beside: (file: string) => Promise<void>): Promise<void> {
    return db.connection().execute(() => beside(this.file));
  }

  /** Where the log cannot be put in its place it is tried again all the same: a slice of the reserve may have been given back. */
  async makesRoom(db: Db): Promise<boolean> {
    await sql`pragma wal_checkpoint(restart)`.execute(db).catch(() => undefined);
    return true;
  }
}

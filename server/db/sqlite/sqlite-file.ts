import Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { TableVersions } from '#server/db/table-versions.ts';
import { countingWrites } from './counting-writes.ts';

export type Sqlite = InstanceType<typeof Database>;

/** Sixteen megabytes of log: a chart's row is often written anew, and a page written ten times is put in its place once. */
export const pagesBetweenCheckpoints = 4000;

/**
 * For how many milliseconds one process waits for another that writes: while it opens the folder, since the other may be
 * bringing one of an earlier Kith over, and once it is open.
 */
export const waitsFor = { opening: 120_000, open: 5_000 } as const;

/**
 * Opens the SQLite file with a write-ahead log. A commit does not wait for the disk itself: whoever acknowledges it waits
 * beside the thread that answers, by `onTheDisk`. What is put from the log into its place is on the disk first.
 */
export function openSqliteFile(file: string): Sqlite {
  const sqlite = new Database(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma(`busy_timeout = ${waitsFor.opening}`);
  sqlite.pragma(`wal_autocheckpoint = ${pagesBetweenCheckpoints}`);
  return sqlite;
}

/**
 * The same database, which prepares each statement once: all reading and writing goes through one connection. On a full
 * disk SQLite rolls back by itself; a rollback after that does nothing, so that the first error is the one told.
 * @param versions is told what is written to
 */
export function withPreparedStatements(
  sqlite: Sqlite,
  versions: TableVersions,
  whenClosed: () => void,
): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close() {
      sqlite.close();
      whenClosed();
    },
    prepare(text) {
      if (text === 'rollback' && !sqlite.inTransaction) return sqlite.prepare('select 1');
      const known = statements.get(text);
      if (known) return known;
      const made = countingWrites(text, sqlite.prepare(text), versions);
      if (statements.size > 500) statements.clear();
      statements.set(text, made);
      return made;
    },
  };
}

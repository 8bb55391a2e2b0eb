import { join } from 'node:path';

export const databaseFile = (folder: string) => join(folder, 'kith.db');

/** The file in which the last checkpoint and every head signed since are kept beside the database. */
export const headsFileIn = (folder: string) => join(folder, 'kith.checkpoints');

/** What SQLite lays beside a database: its log, the log's index, and the journal of a copy. */
export const filesBeside = (database: string) =>
  ['-wal', '-shm', '-journal'].map((ending) => `${database}${ending}`);

export const filesOf = (database: string) => [database, ...filesBeside(database)];

/** What a restore of an earlier Kith that was broken off left behind: a database half restored, and its log. */
export const restoring = (folder: string): string[] => filesOf(`${databaseFile(folder)}.restoring`);

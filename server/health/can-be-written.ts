import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFile } from '#server/db/database-files.ts';

/**
 * Whether the database can be written to: a turn to write is had and given back, by a connection of its own, and a file
 * beside it takes a byte. One that another is writing to can be.
 */
export const canBeWritten = (folder: string): boolean => hasTurn(databaseFile(folder)) && takesAByte(folder);

function hasTurn(file: string): boolean {
  let database: InstanceType<typeof Database> | undefined;
  try {
    database = new Database(file, { fileMustExist: true, timeout: 0 });
    database.exec('begin immediate');
    database.exec('rollback');
    return true;
  } catch (error) {
    return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') === true;
  } finally {
    database?.close();
  }
}

function takesAByte(folder: string): boolean {
  const file = join(folder, 'kith.byte');
  try {
    const opened = openSync(file, 'w', 0o600);
    try {
      return writeSync(opened, 'k') === 1;
    } finally {
      closeSync(opened);
      rmSync(file, { force: true });
    }
  } catch {
    return false;
  }
}

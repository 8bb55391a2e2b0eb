import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { databaseFile, filesBeside, filesOf } from '#server/db/sqlite.ts';
import { Trouble } from '#server/trouble.ts';
import { putWordingBack } from './backup-wording.ts';
import { checkedCopy } from './checked-backup.ts';
import { keyFile } from './master-key.ts';

/** What a backup brought back, and the instant it is from. */
export interface Restored {
  madeAt: string;
  courses: number;
  facts: number;
  wording: number;
}

/**
 * Refuses a folder on which a Kith is running: it would go on writing to records that are no longer there. Only the
 * last connection to a database can end its write-ahead log; a database that cannot be read at all is replaced.
 */
function refuseWhileRunning(file: string): void {
  if (!existsSync(file)) return;
  let database: InstanceType<typeof Database> | undefined;
  try {
    database = new Database(file, { fileMustExist: true, timeout: 500 });
    database.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return;
    throw new Trouble(
      `A Kith is running on the folder of ${file}. Stop it, then restore; nothing was changed.`,
    );
  } finally {
    database?.close();
  }
}

/**
 * Puts back a backup: the database, its key, and the wording that the service brought. Refuses a folder that is not empty unless `force`.
 * Throws Trouble, with nothing changed, when the file is not a whole backup that this Kith can read.
 */
export function restore(file: string, folder: string, force: boolean): Restored {
  if (!existsSync(file)) throw new Trouble(`There is no file ${file}. Name the backup to restore.`);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new Trouble(`${folder} is a file, not a folder. Name a folder with --data; nothing was changed.`);
  }
  if (!force && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Trouble(
      `The folder ${folder} is not empty, so nothing was restored. Name an empty one with --data, or stop Kith and add --force to replace what is there.`,
    );
  }
  try {
    makePrivateFolder(folder);
  } catch {
    throw new Trouble(`Kith cannot write to the folder ${folder}. Name another with --data.`);
  }
  const part = join(folder, 'kith.db.restoring');
  try {
    writeFileSync(part, '', { mode: 0o600 });
    copyFileSync(file, part);
    const taken = checkedCopy(part, file);
    const database = databaseFile(folder);
    refuseWhileRunning(database);
    for (const left of filesBeside(database)) rmSync(left, { force: true });
    renameSync(part, database);
    writeFileSync(keyFile(folder), `${taken.key}\n`, { mode: 0o600 });
    putWordingBack(folder, taken.wording);
    return {
      madeAt: taken.at,
      courses: taken.courses,
      facts: taken.facts,
      wording: taken.wording.length,
    };
  } finally {
    for (const left of filesOf(part)) rmSync(left, { force: true });
  }
}

import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrations } from '#server/db/migrations.ts';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { keyFile, openKey } from '#server/db/seal.ts';
import { databaseFile } from '#server/db/sqlite.ts';
import { Trouble } from '#server/trouble.ts';
import { backupKeyTable } from './backup.ts';
import { putWordingBack, takeWordingOut } from './backup-wording.ts';

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
    for (const ending of ['-wal', '-shm', '-journal']) rmSync(`${database}${ending}`, { force: true });
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
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${ending}`, { force: true });
  }
}

function checkedCopy(copied: string, file: string) {
  const notWhole = () =>
    new Trouble(`${file} is not a whole Kith backup. Choose another; nothing was changed.`);
  const copy = open(copied, notWhole);
  try {
    const { key, at } = firstRow(copy, notWhole);
    if (Number(copy.pragma('user_version', { simple: true })) > migrations.length) {
      throw new Trouble(
        `${file} was made by a newer Kith. Restore it with that version; nothing was changed.`,
      );
    }
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok' || !keyFits(copy, key)) throw notWhole();
    copy.exec(`drop table ${backupKeyTable}`);
    const wording = takeWordingOut(copy);
    copy.exec('vacuum');
    const count = (table: string) => Number(copy.prepare(`select count(*) from ${table}`).pluck().get());
    return { key, at, courses: count('course'), facts: count('fact'), wording };
  } finally {
    copy.close();
  }
}

function open(file: string, notWhole: () => Trouble): InstanceType<typeof Database> {
  try {
    return new Database(file, { fileMustExist: true });
  } catch {
    throw notWhole();
  }
}

function firstRow(copy: InstanceType<typeof Database>, notWhole: () => Trouble): { key: string; at: string } {
  try {
    const row = copy.prepare<[], { key: string; at: string }>(`select key, at from ${backupKeyTable}`).get();
    if (row) return row;
  } catch {
    throw notWhole();
  }
  throw notWhole();
}

/** Whether the key in the backup opens what the backup holds. */
function keyFits(copy: InstanceType<typeof Database>, key: string): boolean {
  const course = copy.prepare<[], { id: string; key: string }>('select id, key from course limit 1').get();
  if (!course) return true;
  try {
    openKey(Buffer.from(key, 'hex'), `course/${course.id}`, course.key);
    return true;
  } catch {
    return false;
  }
}

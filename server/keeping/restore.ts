import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { writeLines } from '#server/chains/heads-file.ts';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { databaseFile, filesBeside, headsFileIn, restoring } from '#server/db/sqlite.ts';
import { Trouble } from '#server/trouble.ts';
import { type OpenBackup, openBackup, takeOut } from './backup-content.ts';
import { putWordingBack } from './backup-wording.ts';
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
function refuseWhileRunning(database: string): void {
  if (!existsSync(database)) return;
  let there: InstanceType<typeof Database> | undefined;
  try {
    there = new Database(database, { fileMustExist: true, timeout: 500 });
    there.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return;
    throw new Trouble(
      `A Kith is running on the folder of ${database}. Stop it, then restore; nothing was changed.`,
    );
  } finally {
    there?.close();
  }
}

/**
 * Puts back a backup: the database, its checkpoints, its key, and the wording that the service brought. Refuses a folder
 * that is not empty unless `force`. The backup is checked to the last bit before anything is touched; throws Trouble,
 * with nothing changed, when it is not whole or this Kith cannot read it. Killed on the way, it leaves no key behind.
 */
export function restore(file: string, folder: string, force: boolean): Restored {
  if (!existsSync(file)) throw new Trouble(`There is no file ${file}. Name the backup to restore.`);
  refuseUnfit(folder, force);
  const backup = openBackup(file);
  try {
    makePrivateFolder(folder);
  } catch {
    throw new Trouble(`Kith cannot write to the folder ${folder}. Name another with --data.`);
  }
  const [part = ''] = restoring(folder);
  try {
    writeFileSync(part, '', { mode: 0o600 });
    takeOut(backup, part);
    putInPlace(backup, part, folder);
  } finally {
    for (const left of restoring(folder)) rmSync(left, { force: true });
  }
  const { at: madeAt, courses, facts, wording } = backup;
  return { madeAt, courses, facts, wording: wording.length };
}

/** Refuses what is no folder, and one that holds more than what a restore that was broken off left. */
function refuseUnfit(folder: string, force: boolean): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new Trouble(`${folder} is a file, not a folder. Name a folder with --data; nothing was changed.`);
  }
  const left = new Set(restoring(folder).map((one) => basename(one)));
  if (!force && readdirSync(folder).some((name) => !left.has(name))) {
    throw new Trouble(
      `The folder ${folder} is not empty, so nothing was restored. Name an empty one with --data, or stop Kith and add --force to replace what is there.`,
    );
  }
}

/** The database first, then what belongs to it: broken off between, what is there says so, and is restored once more. */
function putInPlace({ key, checkpoint, wording }: OpenBackup, part: string, folder: string): void {
  const database = databaseFile(folder);
  refuseWhileRunning(database);
  for (const left of filesBeside(database)) rmSync(left, { force: true });
  renameSync(part, database);
  if (checkpoint) writeLines(headsFileIn(folder), [checkpoint]);
  else rmSync(headsFileIn(folder), { force: true });
  writeFileSync(keyFile(folder), `${key}\n`, { mode: 0o600 });
  putWordingBack(folder, wording);
}

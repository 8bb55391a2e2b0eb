import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { writeLines } from '#server/chains/heads-file.ts';
import { databaseFile, headsFileIn } from '#server/db/database-files.ts';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { Trouble } from '#server/trouble.ts';
import type { OpenedBy } from './backup-age.ts';
import { type Unpacked, unpack } from './backup-content.ts';
import { putWordingBack } from './backup-wording.ts';
import { backupWords } from './backup-words.ts';
import { type Keyed, putKey, refuseOtherKey } from './master-key.ts';
import { beginRestoring, holdForRestore, settleAtStart, settleRestore, swapIn } from './restoring-folder.ts';
import { restoreWords } from './words.ts';

/** What a backup brought back, and the instant it is from. */
export interface Restored {
  madeAt: string;
  courses: number;
  facts: number;
  wording: number;
  kind: Unpacked['kind'];
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
    throw new Trouble(restoreWords.en.kithIsRunningOnFolder(database), 'kith-running');
  } finally {
    there?.close();
  }
}

/**
 * Puts back a backup: the database, its checkpoints, its key, and the wording that the service brought. Refuses a folder
 * that is not empty unless `force`. All is written into a new folder and checked there to the last bit before anything is
 * touched; throws Trouble, with nothing changed, where it is not whole, does not open, or is of a newer Kith. Killed on
 * the way, what stood there stands there at the next start, and the new key lies nowhere.
 */
export async function restore(
  file: string,
  settings: Keyed,
  force: boolean,
  by: OpenedBy = {},
): Promise<Restored> {
  const { folder } = settings;
  if (settings.database !== undefined) throw new Trouble(backupWords.notToPostgres, 'not-to-postgres');
  if (!existsSync(file)) throw new Trouble(restoreWords.en.thereIsNoFileName(file), 'no-such-file');
  if (existsSync(folder)) refuseUnfit(folder, force);
  const isNew = !existsSync(folder);
  let letGo: () => void;
  try {
    makePrivateFolder(folder);
    letGo = holdForRestore(folder);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(restoreWords.en.kithCannotWriteToFolder(folder), 'not-writable');
  }
  try {
    return await putBack(file, settings, by);
  } finally {
    settleRestore(folder);
    letGo();
    if (isNew && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}

async function putBack(file: string, settings: Keyed, by: OpenedBy): Promise<Restored> {
  const { folder } = settings;
  const into = beginRestoring(folder);
  const unpacked = await unpack(file, by, databaseFile(into));
  const key = Buffer.from(unpacked.key, 'hex');
  refuseOtherKey(settings, key);
  if (unpacked.checkpoint) writeLines(headsFileIn(into), [unpacked.checkpoint]);
  putWordingBack(into, unpacked.wording);
  refuseWhileRunning(databaseFile(folder));
  swapIn(folder, () => putKey(settings, key));
  const { at: madeAt, courses, facts, wording, kind } = unpacked;
  return { madeAt, courses, facts, wording: wording.length, kind };
}

/** Refuses what is no folder, and one that is not empty once what a killed restore left is settled. */
function refuseUnfit(folder: string, force: boolean): void {
  if (!statSync(folder).isDirectory()) {
    throw new Trouble(restoreWords.en.isFileNotFolderName(folder), 'not-a-folder');
  }
  settleAtStart(folder);
  if (!force && readdirSync(folder).length > 0) {
    throw new Trouble(restoreWords.en.folderIsNotEmpty(folder), 'folder-not-empty');
  }
}

import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { databaseFile, filesOf, openSqliteFile } from '#server/db/sqlite.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { signOff } from './backup-digest.ts';
import { putWordingIn } from './backup-wording.ts';
import { masterKey } from './master-key.ts';

/** The table of a backup that holds the master key; a running service has no such table. */
export const backupKeyTable = 'backup_key';

/** What a backup holds. */
export interface BackedUp {
  courses: number;
  facts: number;
  /** Files of wording that the service brought. */
  wording: number;
}

/**
 * Writes one file, mode 0600, that restores everything: the database as it stands at one instant, the key that
 * opens it, and the wording that the service brought. A running Kith goes on meanwhile. Throws Trouble when the file is there already or cannot be written.
 */
export async function backUp(
  settings: Pick<Settings, 'folder' | 'key'>,
  file: string,
  at: Date,
  progress: (done: number, of: number) => void = () => {},
): Promise<BackedUp> {
  if (existsSync(file))
    throw new Trouble(`${file} is already there, and a backup is never written over. Name another file.`);
  const master = masterKey(settings.folder, settings.key, true);
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    closeSync(openSync(part, 'wx', 0o600));
  } catch {
    throw new Trouble(`Kith cannot write to ${file}. Name a folder that is there and that you may write to.`);
  }
  try {
    const source = openSqliteFile(databaseFile(settings.folder));
    try {
      await source.backup(part, {
        progress({ totalPages, remainingPages }) {
          progress(totalPages - remainingPages, totalPages);
          return 1_000;
        },
      });
    } finally {
      source.close();
    }
    const counted = withKeyAndWording(part, settings.folder, master, at);
    signOff(part);
    renameSync(part, file);
    return counted;
  } finally {
    for (const left of filesOf(part)) rmSync(left, { force: true });
  }
}

function withKeyAndWording(file: string, folder: string, master: Buffer, at: Date): BackedUp {
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.exec(`create table ${backupKeyTable} (key text not null, at text not null)`);
    copy.prepare(`insert into ${backupKeyTable} values (?, ?)`).run(master.toString('hex'), at.toISOString());
    const count = (table: string) => Number(copy.prepare(`select count(*) from ${table}`).pluck().get());
    return { courses: count('course'), facts: count('fact'), wording: putWordingIn(copy, folder) };
  } finally {
    copy.close();
  }
}

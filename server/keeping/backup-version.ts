import type Database from 'better-sqlite3';
import { migrations } from '#server/db/migrations.ts';
import { Trouble } from '#server/trouble.ts';
import { backupWords as words } from './backup-words.ts';

/** The version of the records in a backup. Throws Trouble where a newer Kith made it. */
export function versionOfBackup(records: InstanceType<typeof Database>, file: string): number {
  const version = Number(records.pragma('user_version', { simple: true }));
  if (version > migrations.length) throw new Trouble(words.newer(file), 'newer');
  return version;
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type Database from 'better-sqlite3';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { packFilesIn, packsFolder } from '#server/service/wording.ts';

type Backup = InstanceType<typeof Database>;

/** The table of a backup that holds the wording which the service brought; a running service has no such table. */
export const wordingTable = 'backup_wording';

/** Puts the files of wording in a data folder into its backup. @returns how many */
export function putWordingIn(backup: Backup, dataFolder: string): number {
  backup.exec(`create table ${wordingTable} (file text not null, content text not null)`);
  const put = backup.prepare(`insert into ${wordingTable} values (?, ?)`);
  const files = packFilesIn(dataFolder);
  for (const file of files) put.run(file, readFileSync(join(packsFolder(dataFolder), file), 'utf8'));
  return files.length;
}

export interface WordingFile {
  file: string;
  content: string;
}

/** The files of wording in a backup; none in one that was made before backups held them. */
export function readWording(backup: Backup): WordingFile[] {
  const has = backup
    .prepare('select 1 from sqlite_master where type = ? and name = ?')
    .get('table', wordingTable);
  if (!has) return [];
  const files = backup
    .prepare<[], WordingFile>(`select file, content from ${wordingTable} order by file`)
    .all();
  return files.filter(({ file }) => file === basename(file) && /^[^\\/:]+\.json$/.test(file));
}

/** Writes files of wording into a data folder in place of those that are there. */
export function putWordingBack(dataFolder: string, files: readonly WordingFile[]): void {
  const folder = packsFolder(dataFolder);
  for (const file of packFilesIn(dataFolder)) rmSync(join(folder, file));
  if (files.length === 0) return;
  makePrivateFolder(folder);
  for (const { file, content } of files) writeFileSync(join(folder, file), content, { mode: 0o600 });
}

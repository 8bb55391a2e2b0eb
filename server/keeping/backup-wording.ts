import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { packFilesIn, packsFolder } from '#server/service/wording.ts';

type Backup = InstanceType<typeof Database>;

/** The table that held the wording in a backup of an earlier Kith. */
export const wordingTable = 'backup_wording';

export const wordingShape = z.object({ file: z.string(), content: z.string() });
export type WordingFile = z.output<typeof wordingShape>;

/** The files of wording in a data folder, as its backup takes them along. */
export const wordingIn = (dataFolder: string): WordingFile[] =>
  packFilesIn(dataFolder).map((file) => ({
    file,
    content: readFileSync(join(packsFolder(dataFolder), file), 'utf8'),
  }));

/** Only what may be a file of wording: a backup names no file elsewhere, whoever made it. */
export const safeWording = (files: readonly WordingFile[]): WordingFile[] =>
  files.filter(({ file }) => file === basename(file) && /^[^\\/:]+\.json$/.test(file));

/** The files of wording in a backup of an earlier Kith; none in one that was made before backups held them. */
export function readWording(backup: Backup): WordingFile[] {
  const has = backup
    .prepare('select 1 from sqlite_master where type = ? and name = ?')
    .get('table', wordingTable);
  if (!has) return [];
  return safeWording(
    backup.prepare<[], WordingFile>(`select file, content from ${wordingTable} order by file`).all(),
  );
}

/** Writes files of wording into a data folder that has none. */
export function putWordingBack(dataFolder: string, files: readonly WordingFile[]): void {
  if (files.length === 0) return;
  const folder = packsFolder(dataFolder);
  makePrivateFolder(folder);
  for (const { file, content } of files) writeFileSync(join(folder, file), content, { mode: 0o600 });
}

import { accessSync, chmodSync, constants, existsSync, statSync } from 'node:fs';
import { databaseFile, filesOf, headsFileIn } from '#server/db/database-files.ts';
import { migrations, stepsBeforeSealing } from '#server/db/migrations.ts';
import { goneOrEmpty, versionChanged } from '#server/db/not-as-it-was.ts';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import type { Db } from '#server/db/tables.ts';
import { Trouble } from '#server/trouble.ts';
import { isSealed } from './seal-at-rest.ts';
import { openSqliteFile, type Sqlite } from './sqlite-file.ts';
import { migrated } from './version-steps.ts';

const words = {
  en: {
    notWritable: (folder: string) =>
      `Kith cannot write to the folder ${folder}. Give your account the right to write there, or name another with KITH_DATA.`,
    newerKith: (folder: string) =>
      `The database in ${folder} was made by a newer Kith. Start that newer version, or name another folder with KITH_DATA; nothing was changed.`,
  },
}.en;

function makeWritable(folder: string): void {
  try {
    makePrivateFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Trouble(words.notWritable(folder), 'not-writable');
  }
}

/** Only the account that runs Kith reads the records, whatever an earlier version or a copy left open. */
function keepToOwner(file: string): void {
  for (const one of filesOf(file)) {
    if (existsSync(one) && statSync(one).mode & 0o077) chmodSync(one, 0o600);
  }
}

/** Opens the database in a data folder and brings it to this version; refuses one made by a newer Kith. */
export async function openDatabase(folder: string): Promise<Db> {
  makeWritable(folder);
  const file = databaseFile(folder);
  // In this order, and what the database says in one look: another process may be making or bringing it over meanwhile.
  const hasSeen = existsSync(headsFileIn(folder));
  const isNew = !existsSync(file);
  if (isNew && hasSeen) throw goneOrEmpty(folder);
  const sqlite = openSqliteFile(file);
  keepToOwner(file);
  let version: number;
  try {
    version = sqlite.transaction(() => versionFound(sqlite, folder, hasSeen))();
  } catch (error) {
    sqlite.close();
    throw error;
  }
  if (version > migrations.length) {
    sqlite.close();
    throw new Trouble(words.newerKith(folder), 'newer-kith');
  }
  return migrated(sqlite, isNew ? 0 : version);
}

/** The version of the tables from which on every database has checkpoints. */
export const firstWithCheckpoints = 4;

/** Its version. Refuses one that its tables, or the file beside it, say was another. */
function versionFound(sqlite: Sqlite, folder: string, hasSeen: boolean): number {
  const version = Number(sqlite.pragma('user_version', { simple: true }));
  if (version < firstWithCheckpoints) {
    mustNotHaveBeenLater(sqlite, folder);
    if (hasSeen) throw goneOrEmpty(folder);
  }
  if (version <= stepsBeforeSealing() && isSealed(sqlite)) throw versionChanged(folder);
  return version;
}

function mustNotHaveBeenLater(sqlite: Sqlite, folder: string): void {
  const later = sqlite.prepare(
    `select name from sqlite_master where name in ('chain', 'entry', 'checkpoint')`,
  );
  if (later.all().length === 0) return;
  throw versionChanged(folder);
}

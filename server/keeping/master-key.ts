import { existsSync, rmSync } from 'node:fs';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { keyFile, masterKey, openKey } from '#server/db/seal.ts';
import { type Db, databaseFile } from '#server/db/sqlite.ts';
import { oneService } from '#server/db/tables.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';

type Folder = Pick<Settings, 'folder' | 'key'>;

/**
 * Makes the folder and its key where there is no database yet, so that a start that breaks off, as on a full disk,
 * leaves no database without its key. What cannot be written whole is taken back.
 */
export function makeMasterKey({ folder, key }: Folder): void {
  if (key || existsSync(databaseFile(folder)) || existsSync(keyFile(folder))) return;
  try {
    makePrivateFolder(folder);
    masterKey(folder, key, false);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') return;
    rmSync(keyFile(folder), { force: true });
    throw error;
  }
}

const asMany = 5;

/** The master key of an opened data folder. Throws Trouble where it is gone, is no key, or is another one's. */
export async function masterKeyThatFits(db: Db, { folder, key }: Folder): Promise<Buffer> {
  const master = masterKey(folder, key, true);
  if (master.length !== 32) {
    throw new Trouble(
      `The key file ${keyFile(folder)} is damaged, so the records cannot be opened. Put it back from your backup.`,
    );
  }
  if (await opensSome(db, master)) return master;
  throw new Trouble(
    'The key does not open these records: they were made with another. Put back their kith.key, or set KITH_KEY to their own key; nothing was changed.',
  );
}

/** Whether the key opens any of what is here; one record that was spoilt does not speak for all. */
async function opensSome(db: Db, master: Buffer): Promise<boolean> {
  const some = async (table: 'course' | 'client') => {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'key'])
      .where('service', '=', oneService)
      .limit(asMany)
      .execute();
    return rows.map(({ id, key }) => ({ place: `${table}/${id}`, key }));
  };
  const sealedKeys = [...(await some('course')), ...(await some('client'))];
  return sealedKeys.length === 0 || sealedKeys.some(({ place, key }) => opens(master, place, key));
}

function opens(master: Buffer, place: string, sealedKey: string): boolean {
  try {
    openKey(master, place, sealedKey);
    return true;
  } catch {
    return false;
  }
}

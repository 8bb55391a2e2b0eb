import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { opensKey } from '#server/db/seal.ts';
import { databaseFile } from '#server/db/sqlite.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';

export const keyFile = (folder: string) => join(folder, 'kith.key');

/** The service's master key: from the environment (64 hex digits), else a file made on the first start. */
export function masterKey(folder: string, fromEnvironment: string | undefined, hasDatabase: boolean): Buffer {
  if (fromEnvironment) {
    if (!/^[0-9a-f]{64}$/i.test(fromEnvironment)) {
      throw new Trouble(
        'KITH_KEY must be 64 hexadecimal digits. Set it to the key this database was made with.',
      );
    }
    return Buffer.from(fromEnvironment, 'hex');
  }
  const file = keyFile(folder);
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (hasDatabase) {
    throw new Trouble(
      `The key file ${file} is missing, so the records cannot be opened. Put it back from your backup.`,
    );
  }
  const key = randomBytes(32);
  writeFileSync(file, `${key.toString('hex')}\n`, { mode: 0o600 });
  return key;
}

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
  return sealedKeys.length === 0 || sealedKeys.some(({ place, key }) => opensKey(master, place, key));
}

import { existsSync } from 'node:fs';
import { openDatabase } from '#server/db/sqlite/open-database.ts';
import { databaseFile } from './database-files.ts';
import { engineOf } from './engine.ts';
import type { Db } from './tables.ts';

/** Where the records are kept. */
export interface Kept {
  folder: string;
}

/** Whether there is a Kith yet. */
export const isThere = async ({ folder }: Kept): Promise<boolean> => existsSync(databaseFile(folder));

/** Opens the database and brings it to this version, as far as that needs no key; refuses one made by a newer Kith. */
export const openTables = ({ folder }: Kept): Promise<Db> => openDatabase(folder);

/** Takes the steps that need the master key. @returns the database as everything else reads and writes it */
export const unlocked = (db: Db, master: Buffer, tell: (words: string) => void = () => {}): Promise<Db> =>
  engineOf(db).unlock(master, tell);

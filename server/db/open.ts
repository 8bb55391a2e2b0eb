import { existsSync } from 'node:fs';
import type { Columns } from './columns.ts';
import { databaseFile } from './database-files.ts';
import { engineOf } from './engine.ts';
import { ColumnsInFile } from './sqlite/columns-in-file.ts';
import { openDatabase } from './sqlite/open-database.ts';
import type { Db } from './tables.ts';

/** Where the records are kept: in the data folder, unless a PostgreSQL is named. */
export interface Kept {
  folder: string;
  database?: string | undefined;
}

// What speaks with PostgreSQL is loaded where one is named.
const postgres = () => import('./postgres/open-postgres.ts');

/** Whether there is a Kith yet. */
export const isThere = async ({ folder, database }: Kept): Promise<boolean> =>
  database === undefined ? existsSync(databaseFile(folder)) : (await postgres()).isInPostgres(database);

/** Opens the database and brings it to this version, as far as that needs no key; refuses one made by a newer Kith. */
export const openTables = async ({ folder, database }: Kept): Promise<Db> =>
  database === undefined ? openDatabase(folder) : (await postgres()).openPostgres(database, folder);

/** Takes the steps that need the master key. @returns the database as everything else reads and writes it */
export const unlocked = (db: Db, master: Buffer, tell: (words: string) => void = () => {}): Promise<Db> =>
  engineOf(db).unlock(master, tell);

/** Opens the columns of the database that an engine keeps. @param place as the engine says it */
export async function openColumns(place: string): Promise<Columns> {
  if (!/^postgres(ql)?:/.test(place)) return new ColumnsInFile(place);
  const { openPostgresColumns } = await import('./postgres/postgres-columns.ts');
  return openPostgresColumns(place);
}

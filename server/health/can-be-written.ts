import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { engineOf } from '#server/db/engine.ts';
import type { Db } from '#server/db/tables.ts';

/** Whether the database can be written to, and a file in the data folder takes a byte. One that another is writing to can be. */
export const canBeWritten = async (db: Db, folder: string): Promise<boolean> =>
  (await engineOf(db).takesWrites()) && takesAByte(folder);

function takesAByte(folder: string): boolean {
  const file = join(folder, 'kith.byte');
  try {
    const opened = openSync(file, 'w', 0o600);
    try {
      return writeSync(opened, 'k') === 1;
    } finally {
      closeSync(opened);
      rmSync(file, { force: true });
    }
  } catch {
    return false;
  }
}

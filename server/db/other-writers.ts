import { sql } from 'kysely';
import type { Db } from './tables.ts';

const lastSeen = new WeakMap<Db, number>();

/** Whether another process has written to the database since this was last asked; SQLite keeps count of it. */
export async function otherProcessWrote(db: Db): Promise<boolean> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  const version = rows[0]?.data_version ?? 0;
  const before = lastSeen.get(db);
  lastSeen.set(db, version);
  return before !== undefined && before !== version;
}

import { sql } from 'kysely';
import type { Db } from '#server/db/tables.ts';

/** As somebody with the file and a will would: past the triggers, which stand again afterwards as if nothing had been. */
export async function pastTriggers(db: Db, statement: string): Promise<void> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger'`.execute(db);
  for (const { name } of rows) await sql.raw(`drop trigger ${name}`).execute(db);
  try {
    await sql.raw(statement).execute(db);
  } finally {
    for (const trigger of rows) await sql.raw(trigger.sql).execute(db);
  }
}

import type { Kysely } from 'kysely';
import { oneService, type Tables } from '#server/db/tables.ts';

/** One named setting of the service, as text; null when it was never set. */
export async function readSetting(db: Kysely<Tables>, name: string): Promise<string | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('service', '=', oneService)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value ?? null;
}

export async function writeSetting(db: Kysely<Tables>, name: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ service: oneService, name, value })
    .onConflict((same) => same.columns(['service', 'name']).doUpdateSet({ value }))
    .execute();
}

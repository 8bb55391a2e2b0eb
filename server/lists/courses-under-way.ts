import type { Kysely } from 'kysely';
import type { Summary } from '#core/lists/summary.ts';
import { oneService, type Tables } from '#server/db/tables.ts';
import { summaryIn } from './summary-row.ts';

/** The courses of a client that are not closed. */
export async function coursesUnderWay(db: Kysely<Tables>, client: string): Promise<Summary[]> {
  const rows = await db
    .selectFrom('course')
    .select('summary')
    .where('service', '=', oneService)
    .where('client', '=', client)
    .where('closed_on', 'is', null)
    .execute();
  return rows.map(summaryIn);
}

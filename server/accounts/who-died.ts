import { refuseBecause } from '#core/course/closing/after-death.ts';
import type { Summary } from '#core/lists/summary.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import { refusalProblem } from '#server/http/problem.ts';

/** Whether any of their courses says that the client has died. */
export async function hasDied(db: Db, client: string): Promise<boolean> {
  const rows = await db
    .selectFrom('course')
    .select('summary')
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();
  return rows.some(({ summary }) => (JSON.parse(summary) as Pick<Summary, 'died'>).died === true);
}

/** No course is opened for somebody who has died, alone or in a group, and no invitation sent (422). */
export async function refuseWhoDied(db: Db, client: string): Promise<void> {
  if (await hasDied(db, client)) throw refusalProblem(refuseBecause('client-died'));
}

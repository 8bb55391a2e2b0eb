import { refuseBecause } from '#core/course/closing/after-death.ts';
import type { Summary } from '#core/lists/summary.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import { refusalProblem } from '#server/http/problem.ts';

/** Whether any of their courses says that the client has died. */
export async function hasDied(db: Db, client: string): Promise<boolean> {
  const theirs = db.selectFrom('course').where('service', '=', oneService).where('client', '=', client);
  const rows = await theirs.select('died').execute();
  if (rows.some(({ died }) => died === 'yes')) return true;
  if (rows.every(({ died }) => died !== null)) return false;
  // An older Kith wrote them, and they are not written anew yet.
  const older = await theirs.select('summary').where('died', 'is', null).execute();
  return older.some(({ summary }) => (JSON.parse(summary) as Pick<Summary, 'died'>).died === true);
}

/** No course is opened for somebody who has died, alone or in a group, and no invitation sent (422). */
export async function refuseWhoDied(db: Db, client: string): Promise<void> {
  if (await hasDied(db, client)) throw refusalProblem(refuseBecause('client-died'));
}

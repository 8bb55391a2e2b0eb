import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** Finds them by an index, however many other courses there are: it is asked every few seconds. */
export const openAlarmsIn = (db: Db) =>
  db.selectFrom('course').selectAll().where('service', '=', oneService).where('alarm', '=', 'raised');

/** The courses in which an alarm waits for an answer, whether under way, paused or closed. */
export async function coursesWithOpenAlarm({ db }: Pick<Installation, 'db'>): Promise<CourseRow[]> {
  const rows = await openAlarmsIn(db).execute();
  const at = ({ alarm_at: raised }: CourseRow) => Date.parse(raised ?? '') || 0;
  return rows.toSorted((one, other) => at(one) - at(other));
}

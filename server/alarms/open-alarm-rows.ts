import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** The courses in which an alarm waits for an answer, whether under way, paused or closed. */
export async function coursesWithOpenAlarm({ db }: Pick<Installation, 'db'>): Promise<CourseRow[]> {
  const rows = await db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('alarm', '=', 'raised')
    .execute();
  const at = ({ alarm_at: raised }: CourseRow) => Date.parse(raised ?? '') || 0;
  return rows.toSorted((one, other) => at(one) - at(other));
}

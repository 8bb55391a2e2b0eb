import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** The courses in which an alarm waits for an answer, whether under way, paused or closed. */
export const coursesWithOpenAlarm = ({ db }: Pick<Installation, 'db'>): Promise<CourseRow[]> =>
  db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('alarm', '=', 'raised')
    .orderBy('alarm_at')
    .execute();

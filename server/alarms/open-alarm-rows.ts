import { setImmediate } from 'node:timers/promises';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** Finds them by an index, however many other courses there are: it is asked every few seconds. */
export const openAlarmsIn = (db: Db) =>
  db
    .selectFrom('course')
    .select(['id', 'alarm_at'])
    .where('service', '=', oneService)
    .where('alarm', '=', 'raised');

/** The courses in which an alarm waits for an answer, whether under way, paused or closed; the oldest alarm first. */
export async function coursesWithOpenAlarm({ db }: Pick<Installation, 'db'>): Promise<string[]> {
  const rows = await openAlarmsIn(db).execute();
  const at = ({ alarm_at: raised }: Pick<CourseRow, 'alarm_at'>) => Date.parse(raised ?? '') || 0;
  return rows.toSorted((one, other) => at(one) - at(other)).map(({ id }) => id);
}

/** Their rows in that order, some at a time: others are answered in between. */
export async function* rowsWithOpenAlarm(installation: Pick<Installation, 'db'>): AsyncGenerator<CourseRow> {
  for (const some of inBatches(await coursesWithOpenAlarm(installation), 10)) {
    const rows = await installation.db
      .selectFrom('course')
      .selectAll()
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    yield* rows.toSorted((one, other) => some.indexOf(one.id) - some.indexOf(other.id));
    await setImmediate();
  }
}

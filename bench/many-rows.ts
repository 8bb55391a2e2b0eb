import { v7 as newId } from 'uuid';
import type { Course } from '#core/course/course.ts';
import { figureRowOf } from '#core/lists/figure-row.ts';
import type { Summary } from '#core/lists/summary.ts';
import { newClient } from '#server/accounts/clients.ts';
import { newCourseKey } from '#server/courses/course-key.ts';
import { newCourseRow } from '#server/courses/new-course.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { withoutWaiting } from '#server/db/on-the-disk.ts';
import type { Installation } from '#server/installation.ts';
import { figuresTold } from '#server/lists/figures-told.ts';
import { type SummaryColumns, summaryColumns } from '#server/lists/summary-row.ts';

const caseload = 40;

/** Every so manieth course has an alarm that waits, and every so manieth is closed. */
const [withAlarm, closed] = [500, 3];

/** The places in which their hours were held, by their ids. */
export const placesOfRows = Array.from({ length: 12 }, (_, nth) => `room-${nth}`);

/** How the course would stand by its row with these totals, closed in one of sixty months or not. */
function asIf(summary: Summary, nth: number, therapist: string): Summary {
  const phq9 = { ...summary.phq9, totals: [10 + (nth % 17), nth % 23], inCourse: 2 };
  const areas = ['grief', 'role_dispute', 'role_transition', 'loneliness'];
  return {
    ...summary,
    therapist,
    place: placesOfRows[nth % placesOfRows.length] ?? '',
    phq9,
    focus: areas[nth % areas.length] ?? null,
    ...(nth % closed === 0 && { status: 'closed', closedOn: monthOf(nth), outcome: 'completed' }),
  };
}

const monthOf = (nth: number) => {
  const month = Math.floor(nth / closed) % 60;
  return `${2021 + Math.floor((month + 10) / 12)}-${String(((month + 10) % 12) + 1).padStart(2, '0')}-01`;
};

/**
 * Writes so many courses as lists and figures find them: their rows, told from one chart each a little otherwise, held by
 * these therapists first and then by others, forty each. They have no chart of their own, and nothing is done to them.
 */
export async function writeRows(
  installation: Installation,
  written: string,
  therapists: readonly string[],
  many: number,
): Promise<void> {
  const { db, master } = installation;
  const model = summaryColumns(await chartOf(installation, written));
  const begun = newCourseRow(installation, '', '', '');
  const holders = [...therapists, ...Array.from({ length: Math.ceil(many / caseload) }, () => newId())];
  const nths = Array.from({ length: many }, (_, nth) => nth);
  await withoutWaiting(db, async () => {
    for (const some of inBatches(nths, 100)) {
      const made = some.map((nth) => {
        const [id, therapist] = [newId(), holders[Math.floor(nth / caseload)] ?? ''];
        const client = newClient(master, newId(), { ...who, name: `Client ${nth}` }, installation.now());
        const key = newCourseKey(installation, id);
        return {
          client,
          row: { ...begun, ...columnsOf(model, nth, therapist), key, id, client: client.id, therapist },
        };
      });
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('client')
          .values(made.map(({ client }) => client))
          .execute();
        await transaction
          .insertInto('course')
          .values(made.map(({ row }) => row))
          .execute();
      });
    }
  });
}

const who = { born: '1990-01-01', email: null, phone: '', language: 'en', country: 'GB' };

async function chartOf(installation: Installation, id: string): Promise<Course> {
  const row = await installation.db
    .selectFrom('course')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return (await readChart(installation, row)).course;
}

/** The columns of the row, as its summary would be. */
function columnsOf(columns: SummaryColumns, nth: number, therapist: string) {
  const summary = asIf(JSON.parse(columns.summary), nth, therapist);
  const told = figuresTold(figureRowOf(summary));
  return {
    ...columns,
    status: summary.status,
    closed_on: summary.closedOn,
    alarm: nth % withAlarm === 1 ? 'raised' : 'none',
    summary: JSON.stringify(summary),
    figures: told,
  };
}

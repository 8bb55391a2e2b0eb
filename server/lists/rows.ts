import type { ListedCourse } from '#core/lists/listed-course.ts';
import type { Summary } from '#core/lists/summary.ts';
import { identityOrNone } from '#server/accounts/clients.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { byOpening, summaryIn } from './summary-row.ts';

type ListRow = Pick<CourseRow, 'client' | 'summary'>;

/** Unseals the names of the clients of these rows; a client whose key was destroyed has none. */
async function withClientNames(
  installation: Installation,
  rows: readonly ListRow[],
): Promise<ListedCourse[]> {
  const ids = [...new Set(rows.map((row) => row.client))];
  const names = new Map<string, string>();
  for (const some of inBatches(ids)) {
    const clients = await installation.db
      .selectFrom('client')
      .selectAll()
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const client of clients) {
      names.set(client.id, identityOrNone(installation.master, client)?.name ?? '');
    }
  }
  return rows.map((row) => ({
    summary: summaryIn(row),
    client: { id: row.client, name: names.get(row.client) ?? '' },
  }));
}

/** The summary rows of these therapists' courses, by the name no one: only what lists read. */
async function summaryRowsHeldBy(
  installation: Installation,
  therapists: readonly string[],
): Promise<ListRow[]> {
  if (therapists.length === 0) return [];
  return installation.db
    .selectFrom('course')
    .select(['client', 'summary'])
    .where('service', '=', oneService)
    .where('therapist', 'in', therapists)
    .orderBy('id')
    .execute();
}

/** The courses that these therapists hold, as lists read them, the first opened first. */
export async function coursesHeldBy(
  installation: Installation,
  therapists: readonly string[],
): Promise<ListedCourse[]> {
  const courses = await withClientNames(installation, await summaryRowsHeldBy(installation, therapists));
  return courses.toSorted(byOpening);
}

/** The summaries of every course of the service. */
export async function allSummaries({ db }: Installation): Promise<Summary[]> {
  const rows = await db.selectFrom('course').select('summary').where('service', '=', oneService).execute();
  return rows.map(summaryIn);
}

/** The summaries of the courses that somebody holds, which name no one. */
export async function summariesHeldBy(installation: Installation, therapist: string): Promise<Summary[]> {
  return (await summaryRowsHeldBy(installation, [therapist])).map(summaryIn);
}

import { dropRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { forgetChart } from '#server/charts/in-memory.ts';
import { forgetChartKey } from '#server/charts/key.ts';
import { forgetShown } from '#server/courses/shown.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import { forgetNamesLeft } from '#server/group-charts/names-left.ts';
import type { Installation } from '#server/installation.ts';
import { readAnewApart } from '#server/lists/read-apart.ts';
import { forgetSummary } from '#server/lists/summaries-known.ts';
import { leavingNoTrace } from './leave-no-trace.ts';

/** What stands in the chain of courses where a course was erased, or has moved to another service. */
export interface Tombstone {
  what: 'erased' | 'moved';
  /** Where its chart ended, signed: its sealed entries can still be checked, though nobody can open them. */
  seq: number;
  head: string;
  signature: string;
  by: string;
  why: string;
}

export type Laying = Pick<Tombstone, 'what' | 'by' | 'why'>;

/**
 * Destroys a course's key, so that nobody opens it again, here or from a copy without its key, and leaves a signed
 * tombstone: verify accepts that this course is gone, and no other. Its entries stay as they are, sealed for ever.
 * @returns false when there is no such course
 */
export async function layToRest(
  installation: Installation,
  course: string,
  laying: Laying,
): Promise<boolean> {
  const row = await leavingNoTrace(installation, () =>
    inSharedCommit(installation, (transaction) => buryCourse(installation, transaction, course, laying)),
  );
  if (row) forgetCourse(installation, row);
  return row !== undefined;
}

/** The same in a transaction of the caller's, who forgets the course once that is done. */
export async function buryCourse(
  to: Grower,
  transaction: Writing,
  course: string,
  { what, by, why }: Laying,
): Promise<CourseRow | undefined> {
  const found = await transaction
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', course)
    .executeTakeFirst();
  if (!found) return undefined;
  const { seq, head, signature } = found;
  const tombstone: Tombstone = { what, seq, head, signature, by, why };
  await forgetNamesLeft(to, transaction, course);
  await dropRows(to, transaction, 'course', { id: course }, { tombstone });
  return found;
}

/** Takes a course that was laid to rest out of memory too. */
export function forgetCourse({ db }: Pick<Installation, 'db'>, row: Pick<CourseRow, 'id' | 'key'>): void {
  forgetChart(db, row.id);
  forgetChartKey(row);
  forgetShown(db, row.id);
  forgetSummary(db, row.id);
  readAnewApart(db);
}

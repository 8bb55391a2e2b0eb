import { sql } from 'kysely';
import { dropRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { forgetChart } from '#server/courses/charts-in-memory.ts';
import { forgetCourseKey } from '#server/courses/course-key.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

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

/**
 * Destroys a course's key, so that nobody opens it again, here or from a copy without its key, and leaves a signed
 * tombstone: verify accepts that this course is gone, and no other. Its entries stay as they are, sealed for ever.
 * @returns false when there is no such course
 */
export async function layToRest(
  installation: Installation,
  course: string,
  { what, by, why }: Pick<Tombstone, 'what' | 'by' | 'why'>,
): Promise<boolean> {
  const row = await inSharedCommit(installation, async (transaction): Promise<CourseRow | undefined> => {
    const found = await transaction
      .selectFrom('course')
      .selectAll()
      .where('service', '=', oneService)
      .where('id', '=', course)
      .executeTakeFirst();
    if (!found) return undefined;
    const { seq, head, signature } = found;
    const tombstone: Tombstone = { what, seq, head, signature, by, why };
    await dropRows(installation, transaction, 'course', { id: course }, { tombstone });
    return found;
  });
  if (!row) return false;
  forgetChart(installation.db, course);
  forgetCourseKey(row);
  await overwrite(installation);
  return true;
}

/** What was taken out of a database lies about in its free pages and its log until both are written anew. */
async function overwrite({ db }: Pick<Installation, 'db'>): Promise<void> {
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

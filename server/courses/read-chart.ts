import { fold } from '#core/course/book.ts';
import { readFacts } from '#server/db/facts.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { Chart } from './chart.ts';
import { memoryOf, remember } from './charts-in-memory.ts';
import { courseKey } from './course-key.ts';

/** The course as its chart stood when its row was read. A chart kept in memory serves while the row has grown no further. */
export async function readChart(
  installation: Pick<Installation, 'db' | 'master'>,
  row: CourseRow,
): Promise<Chart> {
  const before = memoryOf(installation.db).get(row.id);
  if (before?.course.seq === row.seq && before.hash === row.head) return before;
  const { facts, hash } = await readFacts(installation.db, courseKey(installation, row), row.id);
  const course = fold(row.id, facts);
  // Where another process has added to the chart since its row was read, the signature is of an earlier end.
  const signed = course.seq === row.seq ? { signature: row.signature } : {};
  return remember(installation.db, row.id, { facts, course, hash, ...signed });
}

import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import type { Writing } from '#server/chains/writing.ts';
import { appendTogether, growthOf, type RecordedAct } from '#server/charts/append.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { Chart } from './chart.ts';
import { courseKind } from './course-kind.ts';

/**
 * Adds the facts of one act to a course, with the summary row and whatever else must be true at the same time,
 * in one transaction. Durable when it returns. Throws Overtaken when the chart has grown meanwhile.
 */
export async function appendFacts(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  act: RecordedAct,
  facts: readonly NewFact[],
  alongside?: (transaction: Writing, course: Course) => Promise<void>,
): Promise<Chart> {
  const { grown, ...growth } = growthOf(installation, {
    kind: courseKind,
    row,
    chart,
    acts: [{ ...act, facts }],
  });
  await appendTogether(installation, [growth], async (transaction) => alongside?.(transaction, grown.course));
  return grown;
}

import type { Fact, NewFact } from '#core/book/fact.ts';
import { foldOnto } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { auditFound } from '#server/chains/entries.ts';
import { tellRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { courseChain, isSigned } from '#server/chains/signed-heads.ts';
import type { Writing } from '#server/chains/writing.ts';
import { isOurs } from '#server/db/other-writers.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { insertFacts, sealFacts } from '#server/db/write-facts.ts';
import type { Installation } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { asStored, type Chart, handOnActs } from './chart.ts';
import { Overtaken } from './chart-queue.ts';
import { remember } from './charts-in-memory.ts';
import { courseKey } from './course-key.ts';

export interface RecordedAct {
  id: string;
  by: string;
  at: string;
}

/**
 * Adds the facts of one act to a chart, with the summary row and whatever else must be true at the same time,
 * in one transaction. Durable when it returns. Throws Overtaken when the chart has grown meanwhile.
 */
export async function appendFacts(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  act: RecordedAct,
  decided: readonly NewFact[],
  alongside?: (transaction: Writing, course: Course) => Promise<void>,
): Promise<Chart> {
  const added = decided.map(
    (fact, index): Fact => ({
      course: row.id,
      seq: chart.course.seq + index + 1,
      act: act.id,
      type: fact.type,
      on: fact.on,
      at: act.at,
      by: act.by,
      data: asStored(fact.data),
    }),
  );
  const course = foldOnto(chart.course, chart.facts, added);
  const rows = sealFacts(courseKey(installation, row), chart.hash, added);
  const hash = rows.at(-1)?.hash ?? chart.hash;
  const grown = { ...row, ...summaryColumns(course), head: hash };
  const comesToNothing = isOurs(installation.db, act.id);
  const endsAsSigned = isEndSigned(installation, row, chart);
  await inSharedCommit(
    installation,
    async (transaction, [head]) => {
      const signed = { ...grown, signature: head?.signature ?? '' };
      await writeSummaryRow(transaction, row, signed, chart.course.seq);
      await insertFacts(transaction, rows);
      if (chart.course.seq === 0) await tellRow(installation, transaction, 'course', signed);
      if (!endsAsSigned)
        await auditFound(installation, transaction, {
          what: 'end-not-signed',
          about: courseChain(row.id),
          seq: chart.course.seq,
        });
      await alongside?.(transaction, course);
    },
    [{ chain: courseChain(row.id), seq: course.seq, hash }],
  ).catch((error: unknown) => {
    comesToNothing();
    throw error;
  });
  const written = { facts: [...chart.facts, ...added], course, hash };
  return remember(installation.db, row.id, handOnActs(chart, written, act));
}

/** Whether a chart that was read ends where this service signed that it ends. It is grown all the same, and the audit says so. */
function isEndSigned(
  { signing }: Pick<Installation, 'signing'>,
  { id }: CourseRow,
  { course: { seq }, hash, signature }: Chart,
): boolean {
  return signature === undefined || isSigned(signing, { chain: courseChain(id), seq, hash, signature });
}

/**
 * Writes the summary row first: this locks the course, so that another process waits its turn, and shows whether the
 * chart is still as long as it was when the act was decided. Throws Overtaken when it is not.
 */
async function writeSummaryRow(
  transaction: Writing,
  row: CourseRow,
  grown: CourseRow,
  seqBefore: number,
): Promise<void> {
  if (seqBefore === 0) {
    const made = await transaction
      .insertInto('course')
      .values(grown)
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows !== 1n) throw new Overtaken();
    return;
  }
  const done = await transaction
    .updateTable('course')
    .set(changedColumns(row, grown))
    .where('service', '=', row.service)
    .where('id', '=', row.id)
    .where('key', '=', row.key)
    .where('seq', '=', seqBefore)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new Overtaken();
}

/** The columns that are another than they were: an index is written only where its column is. */
function changedColumns(row: CourseRow, grown: CourseRow): Partial<CourseRow> {
  return Object.fromEntries(
    Object.entries(grown).filter(([column, value]) => value !== row[column as keyof CourseRow]),
  );
}

import type { Transaction } from 'kysely';
import type { Fact, NewFact } from '#core/book/fact.ts';
import { fold, foldOnto } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { readFacts, writeFacts } from '#server/db/facts.ts';
import { openKey, type SealKey } from '#server/db/seal.ts';
import { inSharedCommit } from '#server/db/shared-commits.ts';
import type { Db } from '#server/db/sqlite.ts';
import type { CourseRow, Tables } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';

/** A course as read: its facts, its fold, and where the next fact goes. */
export interface Chart {
  facts: readonly Fact[];
  course: Course;
  hash: string;
}

const chartsInMemory = new WeakMap<Db, Map<string, Chart>>();
const mostInMemory = 500;

function memoryOf(db: Db): Map<string, Chart> {
  const found = chartsInMemory.get(db);
  if (found) return found;
  const made = new Map<string, Chart>();
  chartsInMemory.set(db, made);
  return made;
}

function remember(db: Db, id: string, chart: Chart): Chart {
  const charts = memoryOf(db);
  charts.delete(id);
  charts.set(id, chart);
  const oldest = charts.keys().next();
  if (charts.size > mostInMemory && !oldest.done) charts.delete(oldest.value);
  return chart;
}

const actsIn = new WeakMap<Chart, Set<string>>();

/** Whether an act of this id is in the chart: what was done is not done again. */
export function isRecorded(chart: Chart, act: string): boolean {
  const known = actsIn.get(chart);
  if (known) return known.has(act);
  const made = new Set(chart.facts.map((fact) => fact.act));
  actsIn.set(chart, made);
  return made.has(act);
}

/** Hands the acts known of a chart on to the chart it grew into. */
function handOnActs(before: Chart, grown: Chart, act: string): Chart {
  const known = actsIn.get(before);
  if (known) actsIn.set(grown, known.add(act));
  actsIn.delete(before);
  return grown;
}

const openedKeys = new Map<string, SealKey>();

/** The key of a course, opened once and remembered by how it is kept. */
export function courseKey(
  installation: Pick<Installation, 'master'>,
  row: Pick<CourseRow, 'id' | 'key'>,
): SealKey {
  const known = openedKeys.get(row.key);
  if (known) return known;
  const key = openKey(installation.master, `course/${row.id}`, row.key);
  if (openedKeys.size > 10_000) openedKeys.clear();
  openedKeys.set(row.key, key);
  return key;
}

/** The course as its chart stood when its row was read. A chart kept in memory serves while the row has grown no further. */
export async function readChart(installation: Installation, row: CourseRow): Promise<Chart> {
  const before = memoryOf(installation.db).get(row.id);
  if (before?.course.seq === row.seq) return before;
  const { facts, hash } = await readFacts(installation.db, courseKey(installation, row), row.id);
  return remember(installation.db, row.id, { facts, course: fold(row.id, facts), hash });
}

/** Somebody else wrote to this chart between reading and writing; decide again against the newer one. */
export class Overtaken extends Error {}

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
  alongside?: (transaction: Transaction<Tables>, course: Course) => Promise<void>,
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
  const grown = { ...row, ...summaryColumns(course) };
  const hash = await inSharedCommit(installation.db, async (transaction) => {
    await writeSummaryRow(transaction, row, grown, chart.course.seq);
    const written = await writeFacts(transaction, courseKey(installation, row), chart.hash, added);
    await alongside?.(transaction, course);
    return written;
  });
  const written = { facts: [...chart.facts, ...added], course, hash };
  return remember(installation.db, row.id, handOnActs(chart, written, act.id));
}

/** A fact's data as it will be read again, so that what is folded now is what is folded tomorrow. */
function asStored(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null));
}

/**
 * Writes the summary row first: this locks the course, so that another process waits its turn, and shows whether the
 * chart is still as long as it was when the act was decided. Throws Overtaken when it is not.
 */
async function writeSummaryRow(
  transaction: Transaction<Tables>,
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

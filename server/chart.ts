import type { Transaction } from 'kysely';
import type { Course } from '#core/course/course.ts';
import { fold, foldOnto } from '#core/course/fold.ts';
import type { Fact, NewFact } from '#core/fact.ts';
import { lastOf, readFacts, writeFacts } from './db/facts.ts';
import type { Db } from './db/open.ts';
import { openKey } from './db/seal.ts';
import type { CourseRow, Tables } from './db/tables.ts';
import { type House, here } from './house.ts';
import { summaryColumns } from './summary-row.ts';

/** A course as read: its facts, its fold, and where the next fact goes. */
export interface Chart {
  facts: readonly Fact[];
  course: Course;
  hash: string;
}

const kept = new WeakMap<Db, Map<string, Chart>>();
const mostKept = 500;

function shelf(db: Db): Map<string, Chart> {
  const found = kept.get(db);
  if (found) return found;
  const made = new Map<string, Chart>();
  kept.set(db, made);
  return made;
}

function keep(db: Db, id: string, chart: Chart): Chart {
  const charts = shelf(db);
  charts.delete(id);
  charts.set(id, chart);
  const oldest = charts.keys().next();
  if (charts.size > mostKept && !oldest.done) charts.delete(oldest.value);
  return chart;
}

export const courseKey = (house: Pick<House, 'master'>, row: Pick<CourseRow, 'id' | 'key'>) =>
  openKey(house.master, `course/${row.id}`, row.key);

/** The course as its chart stands now. A chart kept in memory is used only when the database has nothing newer. */
export async function readChart(house: House, row: CourseRow): Promise<Chart> {
  const last = await lastOf(house.db, row.id);
  const before = shelf(house.db).get(row.id);
  if (before?.hash === last.hash) return before;
  const facts = await readFacts(house.db, courseKey(house, row), row.id);
  return keep(house.db, row.id, { facts, course: fold(row.id, facts), hash: last.hash });
}

/** Somebody else wrote to this chart between reading and writing; decide again against the newer one. */
export class Overtaken extends Error {}

export interface Act {
  id: string;
  by: string;
  at: string;
}

/**
 * Adds the facts of one act to a chart, with the summary row and whatever else must be true at the same time,
 * in one transaction. Durable when it returns. Throws Overtaken when the chart has grown meanwhile.
 */
export async function append(
  house: House,
  row: CourseRow,
  chart: Chart,
  act: Act,
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
  const key = courseKey(house, row);
  const hash = await house.db.transaction().execute(async (transaction) => {
    await takeTurn(transaction, row.id);
    const last = await lastOf(transaction, row.id);
    if (last.hash !== chart.hash) throw new Overtaken();
    const written = await writeFacts(transaction, key, last.hash, added);
    await transaction
      .insertInto('course')
      .values({ ...row, ...summaryColumns(course) })
      .onConflict((same) => same.columns(['service', 'id']).doUpdateSet(summaryColumns(course)))
      .execute();
    await alongside?.(transaction, course);
    return written;
  });
  return keep(house.db, row.id, { facts: [...chart.facts, ...added], course, hash });
}

/** A fact's data as it will be read again, so that what is folded now is what is folded tomorrow. */
function asStored(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null));
}

/** Locks the course before anything is read, so that another process waits its turn instead of failing. */
async function takeTurn(transaction: Transaction<Tables>, course: string): Promise<void> {
  await transaction
    .updateTable('course')
    .set((row) => ({ seq: row.ref('seq') }))
    .where('service', '=', here)
    .where('id', '=', course)
    .execute();
}

import { setImmediate } from 'node:timers/promises';
import type { Summary } from '#core/lists/summary.ts';
import { versionsOf } from '#server/db/engine.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { KeptBySize } from '#server/db/kept-by-size.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { summaryIn } from './summary-row.ts';

/** So many letters of summaries are remembered, of whichever courses. */
const mostLetters = 8_000_000;

/** So many are opened before others have their turn. */
const aTurn = 40;

interface Known {
  seq: number;
  summary: Summary;
}

interface Memory {
  /** How often another process had written: such a one may have told a row anew whose chart is as long as it was. */
  others: number;
  summaries: KeptBySize<Known>;
}

const memories = new WeakMap<object, Memory>();

function memoryOf(db: Db): KeptBySize<Known> {
  const versions = versionsOf(db);
  const others = versions.writtenByOthers;
  const before = memories.get(versions);
  if (before?.others === others) return before.summaries;
  const summaries = new KeptBySize<Known>(mostLetters);
  memories.set(versions, { others, summaries });
  return summaries;
}

/** Leaves nothing of this course in memory; it is read anew when it is next asked for, though its chart has not grown. */
export const forgetSummary = (db: Db, course: string): void => memoryOf(db).forget(course);

/**
 * The summaries of these courses. How long each chart is stands in the clear, so that only rows that have grown since they
 * were last read are opened.
 */
export async function summariesOf(
  db: Db,
  rows: readonly Pick<CourseRow, 'id' | 'seq'>[],
): Promise<ReadonlyMap<string, Summary>> {
  // What is read within a transaction may come to nothing.
  const memory = db.isTransaction ? new KeptBySize<Known>(mostLetters) : memoryOf(db);
  const summaries = new Map<string, Summary>();
  const grown: string[] = [];
  for (const { id, seq } of rows) {
    const known = memory.get(id);
    if (known?.seq === seq) summaries.set(id, known.summary);
    else grown.push(id);
  }
  for (const some of inBatches(grown, aTurn)) {
    if (grown.length > aTurn) await setImmediate();
    const read = await db
      .selectFrom('course')
      .select(['id', 'seq', 'summary'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const { id, seq, summary } of read) {
      const opened = summaryIn({ summary });
      memory.keep(id, { seq, summary: opened }, summary.length);
      summaries.set(id, opened);
    }
  }
  return summaries;
}

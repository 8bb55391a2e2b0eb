import { setImmediate } from 'node:timers/promises';
import type { RemindersListed } from '#core/lists/reminders-listed.ts';
import type { ReminderKept } from '#core/trackers/reminder-due.ts';
import { inBatches, someAtATime } from '#server/db/in-batches.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { summaryIn } from '#server/lists/summary-row.ts';

/** What the clients of one course wish of reminders. */
export interface Wished extends Pick<CourseRow, 'id' | 'client' | 'in_group'> {
  /** Of diaries. */
  reminders: readonly ReminderKept[];
  /** Of their hours. */
  reminds?: RemindersListed;
}

/** What was read of a course when its chart was so long; null where no reminder is wished for. */
interface Read {
  seq: number;
  wished: Wished | null;
}

const readIn = new WeakMap<Db, Map<string, Read>>();

/**
 * Every reminder that is wished for. What is wished follows from a chart alone, so a row is opened only where its chart has
 * grown since, by whichever Kith: the length of a chart stands in the clear, and what its client wishes does not.
 */
export async function remindersWished(db: Db): Promise<Wished[]> {
  const before = readIn.get(db);
  const known = new Map<string, Read>();
  for await (const rows of lengthsOfCharts(db)) {
    const grown: string[] = [];
    for (const { id, seq } of rows) {
      const read = before?.get(id);
      if (read?.seq === seq) known.set(id, read);
      else grown.push(id);
    }
    for (const some of inBatches(grown, 200)) {
      for (const { id, seq, wished } of await readAnew(db, some)) known.set(id, { seq, wished });
      await setImmediate();
    }
  }
  readIn.set(db, known);
  return [...known.values()].flatMap(({ wished }) => wished ?? []);
}

/** How long every chart is. */
const lengthsOfCharts = (db: Db) =>
  someAtATime((after, most) =>
    db
      .selectFrom('course')
      .select(['id', 'seq'])
      .where('service', '=', oneService)
      .where('id', '>', after)
      .orderBy('id')
      .limit(most)
      .execute(),
  );

async function readAnew(db: Db, courses: readonly string[]): Promise<(Read & { id: string })[]> {
  const rows = await db
    .selectFrom('course')
    .select(['id', 'client', 'in_group', 'seq', 'summary'])
    .where('service', '=', oneService)
    .where('id', 'in', courses)
    .execute();
  return rows.map(({ id, client, in_group, seq, summary }) => {
    const { reminders = [], reminds } = summaryIn({ summary });
    const isWished = reminders.length > 0 || reminds !== undefined;
    return {
      id,
      seq,
      wished: isWished ? { id, client, in_group, reminders, ...(reminds && { reminds }) } : null,
    };
  });
}

import type { HourListed } from '#core/lists/hours.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { hoursFrom } from './hours-told.ts';
import { summaryIn } from './summary-row.ts';

/** A course with its hours; nothing else of it is read. */
export interface CourseHours
  extends Pick<CourseRow, 'id' | 'client' | 'therapist' | 'in_group' | 'closed_on' | 'died'> {
  hours: readonly HourListed[];
}

interface Known {
  seq: number;
  course: CourseHours;
}

/** What was read of each course: it follows from its chart alone, whose length stands in the clear. */
const known = new WeakMap<Db, Map<string, Known>>();

/** The hours of the courses that somebody holds, or that are a client’s own: only rows whose chart has grown are read anew. */
export async function hoursOf(db: Db, [whose, id]: ['therapist' | 'client', string]): Promise<CourseHours[]> {
  const before = known.get(db) ?? new Map<string, Known>();
  known.set(db, before);
  const rows = await db
    .selectFrom('course')
    .select(['id', 'seq'])
    .where('service', '=', oneService)
    .where(whose, '=', id)
    .execute();
  const grown = rows.filter((row) => before.get(row.id)?.seq !== row.seq).map((row) => row.id);
  for (const some of inBatches(grown)) {
    for (const { seq, ...course } of await readAnew(db, some)) before.set(course.id, { seq, course });
  }
  return rows.flatMap((row) => before.get(row.id)?.course ?? []);
}

const columns = ['id', 'seq', 'client', 'therapist', 'in_group', 'closed_on', 'died', 'hours'] as const;

async function readAnew(db: Db, ids: readonly string[]): Promise<(CourseHours & { seq: number })[]> {
  const rows = await db
    .selectFrom('course')
    .select(columns)
    .where('service', '=', oneService)
    .where('id', 'in', ids)
    .execute();
  const told = rows.map((row) => ({ ...row, hours: hoursFrom(row.hours) }));
  const untold = told.flatMap(({ id, hours }) => (hours === null ? [id] : []));
  const ofOlderKith = untold.length > 0 ? await fromSummaries(db, untold) : new Map<string, HourListed[]>();
  return told.map(({ hours, ...row }) => ({ ...row, hours: hours ?? ofOlderKith.get(row.id) ?? [] }));
}

/** Of rows that an older Kith wrote: what its lists said, until they are told anew. */
async function fromSummaries(db: Db, ids: readonly string[]): Promise<Map<string, HourListed[]>> {
  const rows = await db
    .selectFrom('course')
    .select(['id', 'summary'])
    .where('service', '=', oneService)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      summaryIn(row).appointments.map((one) => ({ ...one, whose: 'both' as const, since: '' })),
    ]),
  );
}

import { isHeld, type ListedOffer } from '#core/lists/hour-news.ts';
import type { HourListed } from '#core/lists/hours.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { type AskedListed, askedFrom, hoursFrom } from './hours-told.ts';
import { summaryIn } from './summary-row.ts';
import { ReadWhereGrown } from './where-grown.ts';

/** A course with its hours; nothing else of it is read. */
export interface CourseHours
  extends Pick<CourseRow, 'id' | 'client' | 'therapist' | 'in_group' | 'closed_on' | 'died'> {
  hours: readonly HourListed[];
  asked: AskedListed;
}

/** What is offered in a course under way and held until it is answered, or its hour is past. */
export const offersHeld = (
  { closed_on, asked }: Pick<CourseHours, 'closed_on' | 'asked'>,
  now: string,
): ListedOffer[] => (closed_on === null ? asked.offers.filter((one) => isHeld(one, now)) : []);

const known = new ReadWhereGrown<CourseHours>(async (db, ids) =>
  (await readAnew(db, ids)).map(({ seq, ...course }) => ({ id: course.id, seq, what: course })),
);

/** The hours of the courses that somebody holds, or that are a client’s own; of every course where neither is said. */
export const hoursOf = async (db: Db, whose?: ['therapist' | 'client', string]): Promise<CourseHours[]> => [
  ...(await known.in(db, whose)).values(),
];

const columns = ['id', 'seq', 'client', 'therapist', 'in_group', 'closed_on', 'died', 'hours'] as const;

async function readAnew(db: Db, ids: readonly string[]): Promise<(CourseHours & { seq: number })[]> {
  const rows = await db
    .selectFrom('course')
    .select(columns)
    .where('service', '=', oneService)
    .where('id', 'in', ids)
    .execute();
  const told = rows.map((row) => ({ ...row, hours: hoursFrom(row.hours), asked: askedFrom(row.hours) }));
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

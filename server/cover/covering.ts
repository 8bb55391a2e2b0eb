import { z } from 'zod';
import { coverOn } from '#core/course/cover/covers.ts';
import type { Summary } from '#core/lists/summary.ts';
import type { Person } from '#server/accounts/person.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { holdersOf, type InGroup } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import { todayIn } from '#server/service/clock.ts';
import { readSetting, writeSetting } from '#server/service/stored-settings.ts';

/**
 * Whose courses a colleague may be asked to see to, and up to when: where to look for them, and no right by itself, since
 * what somebody is to a course is read from the course.
 */
const covering = z.array(z.object({ away: z.string(), by: z.string(), to: z.string() }));
export type Covering = z.output<typeof covering>[number];

const place = 'covering';

/** Everything of the kind that is not over. */
export async function coveringKnown(db: Db, today: string): Promise<Covering[]> {
  const stored = await readSetting(db, place);
  const known = stored === null ? undefined : covering.safeParse(JSON.parse(stored));
  return (known?.data ?? []).filter(({ to }) => to >= today);
}

/** Writes one more down; what is over is left out of it. */
export async function addCovering(
  to: Grower,
  transaction: Writing,
  one: Covering,
  today: string,
): Promise<void> {
  const known = await coveringKnown(transaction, today);
  const others = known.filter(
    ({ away, by, to: last }) => away !== one.away || by !== one.by || last > one.to,
  );
  await writeSetting(to, transaction, place, JSON.stringify([...others, one]));
}

/** The colleague who stands in today by what lists read of a course. */
export const standsInToday = ({ covers = [] }: Pick<Summary, 'covers'>, today: string) =>
  coverOn(
    covers.filter(({ endedOn }) => endedOn === undefined),
    today,
  );

const summaryOf = compiledOnce<Pick<CourseRow, 'summary'>>((db) =>
  db.selectFrom('course').select('summary').where('service', '=', '').where('id', '=', ''),
);

/** Who stands in today for whoever holds this course; nobody where a group sees to it. */
async function standingInFor(
  installation: Pick<Installation, 'db' | 'now'>,
  row: Pick<CourseRow, 'id' | 'therapist'>,
): Promise<string | undefined> {
  const today = await todayIn(installation);
  const known = await coveringKnown(installation.db, today);
  if (!known.some(({ away }) => away === row.therapist)) return undefined;
  const [stored] = (await summaryOf(installation.db, [oneService, row.id])).rows;
  return stored && standsInToday(summaryIn(stored), today)?.person;
}

/** Whether this person stands in for whoever holds the course, today. */
export const standsIn = async (
  installation: Pick<Installation, 'db' | 'now'>,
  person: Pick<Person, 'id' | 'roles'>,
  row: Pick<CourseRow, 'id' | 'therapist'>,
): Promise<boolean> =>
  person.roles.includes('therapist') && (await standingInFor(installation, row)) === person.id;

/** Whoever holds a course today: its holders, and whoever stands in for its therapist. */
export async function holdersToday(
  installation: Pick<Installation, 'db' | 'master' | 'now'>,
  row: InGroup,
): Promise<string[]> {
  const holders = await holdersOf(installation, row);
  if (!holders.includes(row.therapist)) return holders;
  const cover = await standingInFor(installation, row);
  return cover === undefined || holders.includes(cover) ? holders : [...holders, cover];
}

import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { CalendarAddress, CalledInCalendar } from '#core/api-answers/calendar.ts';
import { dayAt } from '#core/days/wall-clock.ts';
import type { Person } from '#server/accounts/person.ts';
import { hasDied } from '#server/accounts/who-died.ts';
import { audit } from '#server/audit/write.ts';
import { addRow, dropRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { type CalendarRow, oneService } from '#server/db/tables.ts';
import { mayLead } from '#server/group-charts/who-leads.ts';
import { notYours, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { hoursOf } from '#server/lists/hours-read.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { refusedOfCalendar } from './words.ts';

/** The secret address of somebody’s own appointments: 256 bits, of which a hash is kept. */

const said = z.object({
  called: z.enum(['neutral', 'initials', 'notes']),
  /** For a client: the courses that were open when it was made. It ends with the last of them. */
  courses: z.array(z.string()),
});
type Said = z.output<typeof said>;

const hashed = (secret: string) => createHash('sha256').update(secret).digest('hex');

type Whose = Pick<Person, 'id' | 'roles' | 'client'>;

/** How the appointments of this person may be called; refuses (403) who has none. */
export function mayBeCalled(person: Pick<Person, 'roles' | 'client'>): CalledInCalendar[] {
  if (mayLead(person)) return ['neutral', 'initials'];
  if (person.client !== null) return ['neutral', 'notes'];
  throw notYours();
}

/** The courses of a client that are open; none once they have died. */
export async function openCoursesOf({ db }: Pick<Installation, 'db'>, client: string): Promise<string[]> {
  if (await hasDied(db, client)) return [];
  const courses = await hoursOf(db, ['client', client]);
  return courses.filter(({ closed_on }) => closed_on === null).map(({ id }) => id);
}

/** Makes an address, in place of any that was there. @returns its secret, which is told once */
export async function makeAddress(
  installation: Installation,
  person: Whose,
  called: CalledInCalendar,
): Promise<string> {
  if (!mayBeCalled(person).includes(called)) throw problem(422, 'not-offered', refusedOfCalendar.en.called);
  const courses = isStaff(person) ? [] : await openCoursesOf(installation, person.client ?? '');
  if (!isStaff(person) && courses.length === 0)
    throw problem(409, 'nothing-booked', refusedOfCalendar.en.nothingBooked);
  const secret = randomBytes(32).toString('base64url');
  await inSharedCommit(installation, async (transaction) => {
    await dropRows(installation, transaction, 'calendar', { person: person.id });
    await addRow(installation, transaction, 'calendar', {
      service: oneService,
      secret: hashed(secret),
      person: person.id,
      said: JSON.stringify({ called, courses } satisfies Said),
      at: installation.now().toISOString(),
    });
    await audit(installation, transaction, { what: 'calendar-made', who: person.id });
  });
  return secret;
}

const isStaff = (person: Pick<Person, 'roles'>) => mayLead(person);

/** Ends the address of somebody, where there is one: from now on it leads nowhere. */
export async function endAddress(installation: Installation, { id: person }: Whose): Promise<void> {
  await inSharedCommit(installation, async (transaction) => {
    const ended = await dropRows(installation, transaction, 'calendar', { person });
    if (ended > 0) await audit(installation, transaction, { what: 'calendar-ended', who: person });
  });
}

/** Whether there is an address, since when, and how it calls what stands there. */
export async function addressOf(installation: Installation, person: Whose): Promise<CalendarAddress> {
  const offered = mayBeCalled(person);
  const row = await installation.db
    .selectFrom('calendar')
    .selectAll()
    .where('service', '=', oneService)
    .where('person', '=', person.id)
    .executeTakeFirst();
  if (!row || !(await stillLeads(installation, person, row))) return { state: 'none', mayBeCalled: offered };
  const { zone } = await theService(installation);
  return { state: 'made', on: dayAt(row.at, zone), called: saidIn(row).called, mayBeCalled: offered };
}

const saidIn = (row: Pick<CalendarRow, 'said'>): Said => said.parse(JSON.parse(row.said));

/** Whether it leads anywhere: for whoever works here while they may lead, for a client while a course goes on that was open then. */
async function stillLeads(installation: Installation, person: Whose, row: CalendarRow): Promise<boolean> {
  const { courses, called } = saidIn(row);
  if (isStaff(person)) return called !== 'notes';
  if (person.client === null) return false;
  const open = await openCoursesOf(installation, person.client);
  return courses.some((id) => open.includes(id));
}

/** The row that a secret opens; undefined where none does. */
export const rowOf = ({ db }: Pick<Installation, 'db'>, secret: string): Promise<CalendarRow | undefined> =>
  db
    .selectFrom('calendar')
    .selectAll()
    .where('service', '=', oneService)
    .where('secret', '=', hashed(secret))
    .executeTakeFirst();

/** How what stands in a calendar is called; undefined where its address leads nowhere any more. */
export async function calledIn(
  installation: Installation,
  person: Whose,
  row: CalendarRow,
): Promise<CalledInCalendar | undefined> {
  return (await stillLeads(installation, person, row)) ? saidIn(row).called : undefined;
}

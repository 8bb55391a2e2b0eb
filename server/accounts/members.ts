import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type Role, roles, runsAccounts } from '#core/roles.ts';
import { readableName } from '#core/words/names.ts';
import { addRow, changeRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { unreadable } from '#server/db/column-seal.ts';
import { type MemberRow, oneService, type Tables } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { notFound, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { membersWords, refusedOfAccounts } from './words.ts';

const rolesShape = z.array(z.enum(roles));

/** The roles that a member holds, or that somebody is invited to; none where another hand than Kith’s wrote them. */
export const rolesIn = ({ roles: held }: { roles: string }): Role[] =>
  held === unreadable ? [] : rolesShape.parse(JSON.parse(held));

interface NewMember {
  person: string;
  name: string;
  email: string;
  roles: readonly Role[];
  /** One who has left has a name in records, and opens nothing. */
  state?: MemberRow['state'];
}

export function newMember({ roles: held, state = 'active', ...who }: NewMember, at: Date): MemberRow {
  return { service: oneService, ...who, roles: JSON.stringify(held), state, at: at.toISOString() };
}

/** Gives somebody their place here; one who had left and comes back is written anew. */
export async function addMember(to: Grower, transaction: Writing, who: NewMember): Promise<void> {
  const { at, ...member } = newMember(who, to.now());
  const back = await changeRows(to, transaction, 'member', { person: who.person }, member);
  if (back === 0) await addRow(to, transaction, 'member', { ...member, at });
}

/** All who work or worked here, by their names. */
export const allMembers = whileUnchanged(
  ['member'],
  () => '',
  async (db): Promise<readonly Readonly<MemberRow>[]> => {
    const rows = await db.selectFrom('member').selectAll().where('service', '=', oneService).execute();
    return rows
      .map((row) => ({ ...row, name: readableName(row.name) }))
      .toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
  },
);

/** The names of all who work or worked here, by who they are. */
export async function memberNames(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  return new Map((await allMembers(db)).map(({ person, name }) => [person, name]));
}

/** Whether somebody works, or worked, here. */
export async function isEverMember(db: Kysely<Tables>, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('member')
    .select('person')
    .where('service', '=', oneService)
    .where('person', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}

/** An active member; refuses (404) anybody else. */
export async function activeMember(db: Kysely<Tables>, person: string): Promise<MemberRow> {
  const row = (await allMembers(db)).find((one) => one.person === person && one.state === 'active');
  if (!row) throw notFound();
  return row;
}

/** The active member who signs in with this address. */
export async function memberWith(db: Kysely<Tables>, email: string): Promise<MemberRow | undefined> {
  const isTheirs = (row: MemberRow) => row.email === email.toLowerCase() && row.state === 'active';
  return (await allMembers(db)).find(isTheirs);
}

/** Refuses (422) a course for somebody who is not at work here as a therapist. */
export async function refuseUnlessTherapist(db: Kysely<Tables>, person: string): Promise<void> {
  const row = (await allMembers(db)).find((one) => one.person === person);
  if (row?.state !== 'active' || !rolesIn(row).includes('therapist')) {
    throw problem(422, 'not-a-therapist', membersWords.en.chooseTherapistWhoWorks);
  }
}

/** Refuses (422) whoever is not at work here as a supervisor. */
export async function refuseUnlessSupervisor(db: Kysely<Tables>, person: string): Promise<void> {
  const row = (await allMembers(db)).find((one) => one.person === person);
  if (row?.state !== 'active' || !rolesIn(row).includes('supervisor'))
    throw problem(422, 'not-a-supervisor', refusedOfAccounts.en['not-here-as-supervisor']);
}

/** The open courses that no group sees to, counted in an index by the therapist who holds them. */
export const openAlone = (db: Kysely<Tables>) =>
  open(db)
    .select(['therapist', (row) => row.fn.countAll<number>().as('courses')])
    .where('in_group', 'is', null)
    .groupBy('therapist');

const open = (db: Kysely<Tables>) =>
  db.selectFrom('course').where('service', '=', oneService).where('closed_on', 'is', null);

/** Open courses by the therapist who holds them; those that a group sees to are held by whoever leads it, now or next. */
export async function openCourseCounts(db: Kysely<Tables>): Promise<Map<string, number>> {
  const rows = await openAlone(db).execute();
  const counts = new Map(rows.map(({ therapist, courses }) => [therapist, Number(courses)]));
  const inGroups = await open(db)
    .select(['therapist', 'in_group'])
    .where('in_group', 'is not', null)
    .execute();
  if (inGroups.length === 0) return counts;
  const groups = new Map((await groupSummaries(db)).map((one) => [one.group, one]));
  for (const { therapist, in_group } of inGroups) {
    if (groups.get(in_group ?? '')?.everLed.includes(therapist)) continue;
    counts.set(therapist, (counts.get(therapist) ?? 0) + 1);
  }
  return counts;
}

/** Refuses (409) to take the last administrator away. */
export async function refuseLastAdministrator(db: Kysely<Tables>, without: string): Promise<void> {
  const others = (await allMembers(db)).filter(
    (row) => row.person !== without && row.state === 'active' && rolesIn(row).includes('administrator'),
  );
  if (others.length === 0) {
    throw problem(409, 'last-administrator', membersWords.en.thisIsLastAdministratorMake);
  }
}

/** Refuses (409), with the number, while a therapist still holds open courses. */
export async function refuseWhileHoldingCourses(db: Kysely<Tables>, person: string): Promise<void> {
  const held = (await openCourseCounts(db)).get(person) ?? 0;
  if (held === 0) return;
  const courses = held === 1 ? membersWords.en.oneOpenCourse : membersWords.en.openCourses(held);
  throw problem(409, 'holds-courses', membersWords.en.stillWithThisTherapistTransfer(courses), { held });
}

/** The roles somebody holds here; none where they are not at work. */
export async function memberRoles(db: Kysely<Tables>, person: string): Promise<Role[]> {
  const row = (await allMembers(db)).find((one) => one.person === person && one.state === 'active');
  return row ? rolesIn(row) : [];
}

export async function memberName(installation: Installation, person: string): Promise<string> {
  return (await memberNames(installation.db)).get(person) ?? '';
}

/** Those at work who look after the service and its accounts. */
export async function whoLookAfter(db: Kysely<Tables>): Promise<MemberRow[]> {
  return (await allMembers(db)).filter((one) => one.state === 'active' && rolesIn(one).some(runsAccounts));
}

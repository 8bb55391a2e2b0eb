import type { Kysely } from 'kysely';
import type { MemberRow, Tables } from '#server/db/tables.ts';
import { notFound, problem } from '#server/http/problem.ts';
import { oneService } from '#server/installation.ts';
import type { Role } from './signed-in.ts';

export const rolesHeld = (row: Pick<MemberRow, 'roles'>): Role[] => JSON.parse(row.roles);

export async function allMembers(db: Kysely<Tables>): Promise<MemberRow[]> {
  return db.selectFrom('member').selectAll().where('service', '=', oneService).orderBy('name').execute();
}

/** An active member; refuses (404) anybody else. */
export async function activeMember(db: Kysely<Tables>, person: string): Promise<MemberRow> {
  const row = (await allMembers(db)).find((one) => one.person === person && one.state === 'active');
  if (!row) throw notFound();
  return row;
}

/** Refuses (422) a course for somebody who is not at work here as a therapist. */
export async function refuseUnlessTherapist(db: Kysely<Tables>, person: string): Promise<void> {
  const row = (await allMembers(db)).find((one) => one.person === person);
  if (row?.state !== 'active' || !rolesHeld(row).includes('therapist')) {
    throw problem(422, 'not-a-therapist', 'Choose a therapist who works in this service.');
  }
}

/** Open courses by the therapist who holds them. */
export async function openCourseCounts(db: Kysely<Tables>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('course')
    .select(['therapist', (row) => row.fn.countAll<number>().as('courses')])
    .where('service', '=', oneService)
    .where('closed_on', 'is', null)
    .groupBy('therapist')
    .execute();
  return new Map(rows.map(({ therapist, courses }) => [therapist, Number(courses)]));
}

/** Refuses (409) to take the last administrator away. */
export async function refuseLastAdministrator(db: Kysely<Tables>, without: string): Promise<void> {
  const others = (await allMembers(db)).filter(
    (row) => row.person !== without && row.state === 'active' && rolesHeld(row).includes('administrator'),
  );
  if (others.length === 0) {
    throw problem(409, 'last-administrator', 'This is the last administrator. Make somebody else one first.');
  }
}

/** Refuses (409), with the number, while a therapist still holds open courses. */
export async function refuseWhileHoldingCourses(db: Kysely<Tables>, person: string): Promise<void> {
  const held = (await openCourseCounts(db)).get(person) ?? 0;
  if (held === 0) return;
  const courses = held === 1 ? 'One open course is' : `${held} open courses are`;
  throw problem(
    409,
    'holds-courses',
    `${courses} still with this therapist. Transfer them to a colleague first.`,
  );
}

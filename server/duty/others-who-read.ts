import type { OtherReader } from '#core/api-answers/courses.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import type { Role } from '#core/roles.ts';
import { rolesIn } from '#server/accounts/members.ts';
import { supervisorsOf } from '#server/accounts/supervision.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import { groupSeeingTo, mayLead } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';

type Reader = OtherReader & { person: string; of: (roles: readonly Role[]) => boolean };

/**
 * Who reads a client's course beside the one who is named to them, by the rules of `standingIn`: whoever leads their group
 * too, the therapist who opened it, and those who supervise either, where the client has not said no to that.
 * IPT protocol reference, 9.6, 12.1. @param named the one whom the client's pages name
 */
export async function othersWhoRead(
  installation: Installation,
  row: CourseRow,
  course: Course,
  named: string,
): Promise<OtherReader[]> {
  const group = await groupSeeingTo(installation, row);
  const leads = group ? leading(group).map(({ person }) => person) : [];
  const held = [...new Set([row.therapist, ...leads])];
  const over = maySupervise(course)
    ? (await Promise.all(held.map((one) => supervisorsOf(installation.db, one)))).flat()
    : [];
  const readers: Omit<Reader, 'name'>[] = [
    ...leads.map((person) => ({
      person,
      as: 'sees_to_it' as const,
      of: (roles: readonly Role[]) => mayLead({ roles }),
    })),
    { person: row.therapist, as: 'sees_to_it', of: (roles) => roles.includes('therapist') },
    ...over.map((person) => ({
      person,
      as: 'supervises' as const,
      of: (roles: readonly Role[]) => roles.includes('supervisor'),
    })),
  ];
  const told = new Map<string, OtherReader>();
  const known = await membersNow(
    installation,
    readers.map(({ person }) => person),
  );
  for (const { person, as, of } of readers) {
    const member = known.get(person);
    if (person !== named && member && of(member.roles) && !told.has(person))
      told.set(person, { name: member.name, as });
  }
  return [...told.values()];
}

/** Those of these people who work here now, with their roles. */
async function membersNow(
  { db }: Installation,
  people: readonly string[],
): Promise<ReadonlyMap<string, { name: string; roles: readonly Role[] }>> {
  const rows = await db
    .selectFrom('member')
    .select(['person', 'name', 'roles'])
    .where('service', '=', oneService)
    .where('state', '=', 'active')
    .where('person', 'in', [...new Set(people)])
    .execute();
  return new Map(rows.map((row) => [row.person, { name: row.name, roles: rolesIn(row) }]));
}

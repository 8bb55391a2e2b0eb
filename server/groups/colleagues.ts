import { z } from 'zod';
import { isClinicianRole, type Role } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import { mayLead } from '#server/group-charts/who-leads.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { refusedOfGroups } from './words.ts';

const brought = z.object({ person: z.string() });
const named = z.object({ people: z.array(z.object({ person: z.string().optional() })) });

const rates = z.object({ rater: z.string().optional() });

/** Those who may sit in a meeting as a colleague and rate it: who may lead one, or supervise it. IPT protocol reference, 8.2. */
const maySitIn = (roles: readonly Role[]): boolean =>
  roles.some((role) => role === 'facilitator' || isClinicianRole(role));

/** The acts that name somebody who works here. */
const naming: readonly string[] = ['bringFacilitator', 'nameWhoAnswers', 'rateGroupMeeting'];

/**
 * What the core cannot know of an act: that whoever it names works here, and may do what they are named for. Refuses (422) when
 * they do not: an alarm is answered by a clinician, or by whoever leads the group. IPT protocol reference, 7.6, risk.
 */
export async function refuseUnknownPeople(
  { db }: Pick<Installation, 'db'>,
  act: string,
  form: unknown,
  ofTheGroup: readonly string[],
): Promise<void> {
  if (!naming.includes(act)) return;
  const atWork = (await allMembers(db)).filter(({ state }) => state === 'active');
  if (act === 'bringFacilitator') {
    const { person } = brought.parse(form);
    const one = atWork.find((row) => row.person === person);
    if (!one || !mayLead({ roles: rolesIn(one) }))
      throw problem(422, 'not-a-facilitator', refusedOfGroups.en['not-a-facilitator']);
    return;
  }
  if (act === 'rateGroupMeeting') {
    const { rater } = rates.parse(form);
    const whose = atWork.find(({ person }) => person === rater);
    if (rater !== undefined && !(whose && maySitIn(rolesIn(whose))))
      throw problem(422, 'not-a-colleague', refusedOfGroups.en['not-a-colleague']);
    return;
  }
  const { people } = named.parse(form);
  for (const { person = '' } of people) {
    if (person === '') continue;
    const one = atWork.find((row) => row.person === person);
    if (!one) throw problem(422, 'not-here', refusedOfGroups.en['not-here']);
    if (!rolesIn(one).some(isClinicianRole) && !ofTheGroup.includes(person))
      throw problem(422, 'may-not-answer', refusedOfGroups.en['may-not-answer']);
  }
}

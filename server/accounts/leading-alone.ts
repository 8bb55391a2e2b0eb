import type { Kysely } from 'kysely';
import type { Tables } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { mayLead } from '#server/group-charts/who-leads.ts';
import { problem } from '#server/http/problem.ts';
import { allMembers, rolesIn } from './members.ts';
import { refusedOfAccounts } from './words.ts';

/** Refuses (409), with the number, while a group under way would be left with nobody to lead it. */
export async function refuseWhileLeadingAlone(db: Kysely<Tables>, person: string): Promise<void> {
  const others = (await allMembers(db)).filter(
    (one) => one.person !== person && one.state === 'active' && mayLead({ roles: rolesIn(one) }),
  );
  const atWork = new Set(others.map((one) => one.person));
  const alone = (await groupSummaries(db)).filter(
    ({ status, leads }) =>
      status === 'under_way' && leads.includes(person) && !leads.some((one) => atWork.has(one)),
  ).length;
  if (alone > 0) throw problem(409, 'leads-groups', refusedOfAccounts.en['leads-groups'], { groups: alone });
}

import type { Kysely } from 'kysely';
import type { GroupSummary } from '#core/group/summarise.ts';
import type { Tables } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { mayLead } from '#server/group-charts/who-leads.ts';
import { problem } from '#server/http/problem.ts';
import { allMembers, rolesIn } from './members.ts';
import { refusedOfAccounts } from './words.ts';

/** Those who work here now and may lead a group. */
export async function atWorkToLead(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const those = (await allMembers(db)).filter(
    (one) => one.state === 'active' && mayLead({ roles: rolesIn(one) }),
  );
  return new Set(those.map((one) => one.person));
}

/** The groups under way that would be left with nobody to lead them. */
export async function groupsLedAlone(db: Kysely<Tables>, person: string): Promise<GroupSummary[]> {
  const atWork = await atWorkToLead(db);
  const others = (leads: readonly string[]) => leads.filter((one) => one !== person && atWork.has(one));
  return (await groupSummaries(db)).filter(
    ({ status, leads }) => status === 'under_way' && leads.includes(person) && others(leads).length === 0,
  );
}

/** Refuses (409), with the number, while a group under way would be left with nobody to lead it. */
export async function refuseWhileLeadingAlone(db: Kysely<Tables>, person: string): Promise<void> {
  const alone = (await groupsLedAlone(db, person)).length;
  if (alone > 0) throw problem(409, 'leads-groups', refusedOfAccounts.en['leads-groups'], { groups: alone });
}

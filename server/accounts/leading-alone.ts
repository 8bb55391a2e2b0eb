import type { Kysely } from 'kysely';
import type { Tables } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { problem } from '#server/http/problem.ts';
import { refusedOfAccounts } from './words.ts';

/** Refuses (409), with the number, while a group under way would be left with nobody to lead it. */
export async function refuseWhileLeadingAlone(db: Kysely<Tables>, person: string): Promise<void> {
  const alone = (await groupSummaries(db)).filter(
    ({ status, leads }) => status === 'under_way' && leads.length === 1 && leads[0] === person,
  ).length;
  if (alone > 0) throw problem(409, 'leads-groups', refusedOfAccounts.en['leads-groups'], { groups: alone });
}

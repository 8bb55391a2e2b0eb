import type { Kysely } from 'kysely';
import { oneService, type Tables } from '#server/db/tables.ts';
import { summaryInGroup } from '#server/group-charts/group-kind.ts';
import { problem } from '#server/http/problem.ts';
import type { OpenGroup } from './access.ts';
import { refusedOfGroups } from './words.ts';

/**
 * Somebody is in one group of a form at a time: two would be two courses of one therapy with its measure asked twice a week.
 * Refuses (422) whoever is in another that goes on, without saying which. It is asked in the transaction in which they join, in
 * which nobody else writes: two that are sent at once do not overtake each other. IPT protocol reference, 7.6, WHO: one group of eight
 * meetings; that a second waits for its end is a choice of this project.
 */
export async function refuseSecondGroup(
  db: Kysely<Tables>,
  { chart: { course: group } }: OpenGroup,
  client: string | undefined,
): Promise<void> {
  if (client === undefined) return;
  const form = group.forming.formed?.protocol.id;
  const theirs = await db
    .selectFrom('course')
    .select(['id', 'in_group'])
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();
  for (const { id, in_group: other } of theirs) {
    if (other === null || other === group.id) continue;
    const row = await db
      .selectFrom('group_chart')
      .select('summary')
      .where('service', '=', oneService)
      .where('id', '=', other)
      .executeTakeFirst();
    if (!row) continue;
    const { protocol, status, members } = summaryInGroup(row);
    const isIn = members.some(({ course, state }) => course === id && state === 'in');
    if (protocol.id === form && status === 'under_way' && isIn)
      throw problem(422, 'in-a-second-group', refusedOfGroups.en['in-a-second-group']);
  }
}

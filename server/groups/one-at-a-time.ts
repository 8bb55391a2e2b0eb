import { memberOf } from '#core/group/members/members-in.ts';
import { oneService } from '#server/db/tables.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import type { OpenGroup } from './access.ts';
import { refusedOfGroups } from './words.ts';

/**
 * Somebody is in one group of a form at a time: two would be two courses of one therapy with its measure asked twice a week.
 * Refuses (422) whoever is in another that goes on, without saying which. IPT protocol reference, 7.6, WHO: one group of eight
 * meetings; that a second waits for its end is a choice of this project.
 */
export async function refuseSecondGroup(
  installation: Installation,
  { chart: { course: group } }: OpenGroup,
  client: string | undefined,
): Promise<void> {
  const form = group.forming.formed?.protocol.id;
  if (client === undefined) return;
  const theirs = await installation.db
    .selectFrom('course')
    .select(['id', 'in_group'])
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();
  for (const { id, in_group: other } of theirs) {
    const row = other === null || other === group.id ? undefined : await readGroupRow(installation, other);
    if (!row) continue;
    const { forming, members } = (await readGroup(installation, row)).course;
    const isLiving = forming.formed?.protocol.id === form && !forming.ended;
    if (isLiving && memberOf({ members }, id)?.state === 'in')
      throw problem(422, 'in-a-second-group', refusedOfGroups.en['in-a-second-group']);
  }
}

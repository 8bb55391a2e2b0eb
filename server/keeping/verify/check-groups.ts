import type { Claims } from '#server/chains/claims.ts';
import { oneService } from '#server/db/tables.ts';
import { groupKind, summaryInGroup } from '#server/group-charts/group-kind.ts';
import type { Installation } from '#server/installation.ts';
import { checkChartOf, groupsToWalk } from './check-chart.ts';
import type { Wrong } from './found.ts';
import { words } from './words.ts';

/** What walking the chart of every group found, and whether each course says rightly of which group it is. */
export async function checkGroups(
  installation: Installation,
  claims: Claims,
): Promise<{ groups: string[]; facts: number; wrong: Wrong[] }> {
  const wrong: Wrong[] = [];
  const groupOf = await groupSaidBy(installation);
  const ids = (await groupsToWalk(installation)).map(({ id }) => id);
  const members = new Set<string>();
  let facts = 0;
  for (const group of ids) {
    const checked = await checkChartOf(installation, groupKind, group, claims);
    facts += checked.facts;
    const mend = checked.told ? { mend: 'refresh' as const } : {};
    wrong.push(...checked.wrong.map((says) => ({ group, says, ...mend })));
    if (checked.wrong.length > 0) continue;
    for (const { course } of summaryInGroup(checked.row).members) {
      members.add(`${group}/${course}`);
      // A member who was erased, or whose course has moved, leaves no row.
      const said = groupOf.get(course);
      if (said !== undefined && said !== group) wrong.push({ group, says: words.group.isNotSaid(course) });
    }
  }
  const isWalked = (group: string) => !wrong.some((one) => one.group === group);
  for (const [course, group] of groupOf) {
    if (group !== null && isWalked(group) && !members.has(`${group}/${course}`))
      wrong.push({ course, says: words.group.noSuchMember });
  }
  return { groups: ids, facts, wrong };
}

/** Of which group each course says that it is; null where of none. */
async function groupSaidBy({ db }: Installation): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('course')
    .select(['id', 'in_group'])
    .where('service', '=', oneService)
    .execute();
  return new Map(rows.map(({ id, in_group }) => [id, in_group]));
}

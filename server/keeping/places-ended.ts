import { v7 as newId } from 'uuid';
import { kithItself } from '#core/book/doing.ts';
import type { Group } from '#core/group/group.ts';
import type { TakenOutHow } from '#core/group/members/state.ts';
import { placeEnded } from '#core/group/members/taken-out.ts';
import type { Writing } from '#server/chains/writing.ts';
import { appendWithin, type Growth, growthOf } from '#server/charts/append.ts';
import type { ChartOf } from '#server/charts/chart.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { membersKnown } from '#server/groups/members-known.ts';
import { newsOfGroup } from '#server/groups/news.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';

/** The courses that are taken out, and how each. */
export type TakenOut = ReadonlyMap<string, TakenOutHow>;

interface Ending {
  before: Group;
  growth: Growth & { grown: ChartOf<Group> };
}

/**
 * Takes these courses out, and ends in the same transaction the place that each has in a group: nobody is asked of, or
 * counted as still in it, whom nobody knows any more. It waits for the turn of each of these groups. Decision 016.
 * @param whose read anew at each try @param takeOut what else is done in that transaction
 */
export function endingTheirPlaces<Result>(
  installation: Installation,
  whose: () => Promise<TakenOut>,
  takeOut: (transaction: Writing, out: TakenOut) => Promise<Result>,
): Promise<Result> {
  const { db } = installation;
  return inTurnUntilDone(db, 'places-ended', async () => {
    const out = await whose();
    const groups = (await groupSummaries(db))
      .filter(({ members }) => members.some(({ course, takenOut }) => out.has(course) && !takenOut))
      .map(({ group }) => group)
      .toSorted();
    const inTheirTurns = groups.reduceRight<() => Promise<Result>>(
      (then, group) => () => inTurn(db, group, then),
      () => write(installation, groups, out, (transaction) => takeOut(transaction, out)),
    );
    return inTheirTurns();
  });
}

async function write<Result>(
  installation: Installation,
  groups: readonly string[],
  out: TakenOut,
  takeOut: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  const endings: Ending[] = [];
  for (const group of groups) endings.push(...(await endingsIn(installation, group, out)));
  const growths = endings.map(({ growth }) => growth);
  const result = await appendWithin(installation, growths, async (transaction, append) => {
    const done = await takeOut(transaction);
    await append();
    return done;
  });
  for (const { before, growth } of endings) {
    const after = growth.grown.course;
    const members = await membersKnown(installation, after);
    installation.live.tell(newsOfGroup({ before, after }, { act: 'changed', by: kithItself }, members));
  }
  return result;
}

/** What ends in this group; nothing in one that nobody can open: who is taken out goes all the same. */
async function endingsIn(installation: Installation, id: string, out: TakenOut): Promise<Ending[]> {
  const row = await readGroupRow(installation, id);
  const chart = row && (await readGroup(installation, row).catch(() => undefined));
  if (!row || !chart) return [];
  const on = await todayIn(installation);
  const facts = [...out].flatMap(([course, how]) => placeEnded(chart.course, { course, how, on }) ?? []);
  if (facts.length === 0) return [];
  const acts = [{ id: newId(), by: kithItself, at: installation.now().toISOString(), facts }];
  return [{ before: chart.course, growth: growthOf(installation, { kind: groupKind, row, chart, acts }) }];
}

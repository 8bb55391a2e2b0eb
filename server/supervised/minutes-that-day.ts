import { practiceIn } from '#core/supervision/practice.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import { meetingsOf } from './kept.ts';

/** How many minutes of supervision each of these had on that day: about every group they lead or led, and outside groups. */
export async function minutesThatDay(
  installation: Installation,
  people: readonly string[],
  on: string,
): Promise<Map<string, number>> {
  const theirs = (await groupSummaries(installation.db)).filter(({ everLed }) =>
    everLed.some((one) => people.includes(one)),
  );
  const groups = await Promise.all(
    theirs.map(async ({ group }) => {
      const row = await readGroupRow(installation, group);
      return row ? [(await readGroup(installation, row)).course] : [];
    }),
  );
  const each = people.map(async (person): Promise<[string, number]> => {
    const all = [
      ...practiceIn(groups.flat(), person).supervisions,
      ...(await meetingsOf(installation, person)),
    ];
    return [person, all.filter((one) => one.on === on).reduce((so, { minutes }) => so + minutes, 0)];
  });
  return new Map(await Promise.all(each));
}

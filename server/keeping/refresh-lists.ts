import { oneService } from '#server/db/tables.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import type { Installation } from '#server/installation.ts';
import { markListsWritten, writtenBy } from '#server/lists/written-by.ts';
import { readSetting } from '#server/service/stored-settings.ts';
import { version } from '#server/version.ts';
import { checkChart, checkChartOf, coursesToWalk, groupsToWalk } from './verify/check-chart.ts';

/**
 * Writes anew the row in the lists of every course whose row differs from what its chart tells, as after an upgrade
 * that tells it otherwise. A chart that is not whole keeps its row: what was tampered with is left to be seen.
 * A Kith that writes meanwhile wins, since it writes the row as well. @returns the courses whose row was written
 */
export async function refreshSummaries(
  installation: Installation,
  progress: (done: number, of: number) => void = () => {},
): Promise<string[]> {
  const courses = await coursesToWalk(installation);
  const refreshed: string[] = [];
  for (const [index, { id }] of courses.entries()) {
    const { row, told } = await checkChart(installation, id);
    if (told) {
      const done = await installation.db
        .updateTable('course')
        .set(told)
        .where('service', '=', oneService)
        .where('id', '=', id)
        .where('seq', '=', row.seq)
        .executeTakeFirst();
      if (done.numUpdatedRows === 1n) refreshed.push(id);
    }
    progress(index + 1, courses.length);
  }
  return [...refreshed, ...(await refreshGroups(installation))];
}

/** The same for groups. */
async function refreshGroups(installation: Installation): Promise<string[]> {
  const refreshed: string[] = [];
  for (const { id } of await groupsToWalk(installation)) {
    const { row, told } = await checkChartOf(installation, groupKind, id);
    if (!told) continue;
    const done = await installation.db
      .updateTable('group_chart')
      .set(told)
      .where('service', '=', oneService)
      .where('id', '=', id)
      .where('seq', '=', row.seq)
      .executeTakeFirst();
    if (done.numUpdatedRows === 1n) refreshed.push(id);
  }
  return refreshed;
}

/** Once for each version of Kith: brings the lists up to what this version tells of a chart. */
export async function refreshAfterUpgrade(
  installation: Installation,
  tell: (words: string) => void = () => {},
): Promise<void> {
  const before = await readSetting(installation.db, writtenBy);
  if (before === version) return;
  const refreshed = await refreshSummaries(installation);
  if (refreshed.length > 0)
    tell(`The lists are written as Kith ${version} tells them: ${refreshed.length} courses.`);
  await markListsWritten(installation);
}

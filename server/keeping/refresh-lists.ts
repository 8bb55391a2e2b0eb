import { setImmediate } from 'node:timers/promises';
import { oneService } from '#server/db/tables.ts';
import { failureOf } from '#server/failure.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import { readSummaryAnew } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import { forgetSummary } from '#server/lists/summaries-known.ts';
import { listsAsOf, markListsWritten, writtenBy } from '#server/lists/written-by.ts';
import { referralKind } from '#server/referral-charts/referral-kind.ts';
import { readSetting } from '#server/service/stored-settings.ts';
import { version } from '#server/version.ts';
import { endPlacesLeft } from './places-left.ts';
import {
  checkChart,
  checkChartOf,
  coursesToWalk,
  groupsToWalk,
  referralsToWalk,
} from './verify/check-chart.ts';
import { refreshListsWords } from './words.ts';

/**
 * Writes anew the row in the lists of every course whose row differs from what its chart tells, as after an upgrade
 * that tells it otherwise. A chart that is not whole keeps its row: what was tampered with is left to be seen.
 * A Kith that writes meanwhile wins, since it writes the row as well. Others are answered between one chart and the next.
 * @param isStopped ends it where it has come to  @returns the courses whose row was written
 */
export async function refreshSummaries(
  installation: Installation,
  progress: (done: number, of: number) => void = () => {},
  isStopped: () => boolean = () => false,
): Promise<string[]> {
  const courses = await coursesToWalk(installation);
  const refreshed: string[] = [];
  for (const [index, { id }] of courses.entries()) {
    await setImmediate();
    if (isStopped()) return refreshed;
    const { row, told } = await checkChart(installation, id);
    if (told) {
      const done = await installation.db
        .updateTable('course')
        .set(told)
        .where('service', '=', oneService)
        .where('id', '=', id)
        .where('seq', '=', row.seq)
        .executeTakeFirst();
      forgetSummary(installation.db, id);
      if (done.numUpdatedRows === 1n) refreshed.push(id);
    }
    progress(index + 1, courses.length);
  }
  return [
    ...refreshed,
    ...(await refreshGroups(installation, isStopped)),
    ...(await refreshReferrals(installation, isStopped)),
  ];
}

/** The same for groups. */
async function refreshGroups(installation: Installation, isStopped: () => boolean): Promise<string[]> {
  const refreshed: string[] = [];
  for (const { id } of await groupsToWalk(installation)) {
    await setImmediate();
    if (isStopped()) return refreshed;
    const { row, told } = await checkChartOf(installation, groupKind, id);
    if (!told) continue;
    const done = await installation.db
      .updateTable('group_chart')
      .set(told)
      .where('service', '=', oneService)
      .where('id', '=', id)
      .where('seq', '=', row.seq)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) continue;
    readSummaryAnew(installation.db, id);
    refreshed.push(id);
  }
  return refreshed;
}

/** The same for referrals. */
async function refreshReferrals(installation: Installation, isStopped: () => boolean): Promise<string[]> {
  const refreshed: string[] = [];
  for (const { id } of await referralsToWalk(installation)) {
    await setImmediate();
    if (isStopped()) return refreshed;
    const { row, told } = await checkChartOf(installation, referralKind, id);
    if (!told) continue;
    const done = await installation.db
      .updateTable('referral')
      .set(told)
      .where('service', '=', oneService)
      .where('id', '=', id)
      .where('seq', '=', row.seq)
      .executeTakeFirst();
    if (done.numUpdatedRows === 1n) refreshed.push(id);
  }
  return refreshed;
}

/** Once for each version of Kith and of its rules: brings the lists up to what this version tells of a chart. */
export async function refreshAfterUpgrade(
  installation: Installation,
  tell: (words: string) => void = () => {},
  isStopped: () => boolean = () => false,
): Promise<void> {
  const before = await readSetting(installation.db, writtenBy);
  if (before === listsAsOf) return;
  const refreshed = await refreshSummaries(installation, () => {}, isStopped);
  // What was left half-way is begun anew at the next start.
  if (isStopped()) return;
  await endPlacesLeft(installation);
  if (refreshed.length > 0) tell(refreshListsWords.en.listsAreWrittenAsKith(version, refreshed.length));
  await markListsWritten(installation);
}

/** The same behind a Kith that answers already: a service of many courses opens its door at once. @returns what ends it */
export function startRefreshing(
  installation: Installation,
  tell?: (words: string) => void,
): () => Promise<void> {
  let isStopped = false;
  const under = refreshAfterUpgrade(installation, tell, () => isStopped).catch((error: unknown) =>
    installation.log.error(failureOf(error), 'lists-not-refreshed'),
  );
  return async () => {
    isStopped = true;
    await under;
  };
}

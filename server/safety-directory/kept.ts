import type { SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import { placesInUse } from '#core/programme/place-tree.ts';
import type { DirectoryPlace } from '#core/safety-directory/by-place.ts';
import { type DirectoryEntry, directoryKept } from '#core/safety-directory/entry.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { programmePlaces } from '#server/service/programme-places.ts';
import { byTheirIds, settingChanges } from '#server/service/setting-changes.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { keptSetting, writeSetting } from '#server/service/stored-settings.ts';

const setting = 'safety-directory';

/** So many changes as one entry of the audit tells. */
const inOneEntry = 50;

/** Whom to reach when somebody is not safe, as the service keeps it. */
const entriesKept = keptSetting<readonly DirectoryEntry[], readonly DirectoryEntry[]>(
  setting,
  directoryKept,
  [],
);

/** The places of the programme that are in use. */
export const placesOf = async (installation: Pick<Installation, 'db'>): Promise<DirectoryPlace[]> =>
  placesInUse(await programmePlaces(installation)).map(({ id, name, within }) => ({ id, name, within }));

/** The whole of it, with the clock by which it is open. */
export async function directoryNow(installation: Installation): Promise<SafetyDirectory> {
  const [entries, places, today, { zone, hours }] = await Promise.all([
    entriesKept(installation.db),
    placesOf(installation),
    todayIn(installation),
    serviceSettings(installation),
  ]);
  return { entries, places, today, zone, closed: hours.closed };
}

/** A change of the directory: who makes it, and since when it is so, which is not when it is written. */
export interface DirectoryChange {
  by: string;
  since: string;
}

/** Changes it in the one transaction in which nobody else writes; the audit holds each change, since when it is so, and when it was written. */
export async function changeEntries(
  installation: Installation,
  { by, since }: DirectoryChange,
  change: (now: readonly DirectoryEntry[]) => readonly DirectoryEntry[],
): Promise<void> {
  await inSharedCommit(installation, async (transaction) => {
    const now = await entriesKept(transaction);
    const next = change(now);
    const changes = settingChanges(byTheirIds(now), byTheirIds(next), 'directory');
    if (changes.length === 0) return;
    for (let at = 0; at < changes.length; at += inOneEntry)
      await audit(installation, transaction, {
        what: 'directory-changed',
        who: by,
        tells: { on: since },
        changes: changes.slice(at, at + inOneEntry),
      });
    await writeSetting(installation, transaction, setting, JSON.stringify(next));
  });
}

import { dayAt } from '#core/days/wall-clock.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from './name-and-zone.ts';

let lastToday = { minute: -1, zone: '', day: '' };

/** Today's date where the service is. Days begin on a whole minute everywhere, so a minute shares its answer. */
export async function todayIn(installation: Pick<Installation, 'db' | 'now'>): Promise<string> {
  const { zone } = await theService(installation);
  const now = installation.now();
  const minute = Math.floor(now.getTime() / 60_000);
  if (lastToday.minute !== minute || lastToday.zone !== zone)
    lastToday = { minute, zone, day: dayAt(now.toISOString(), zone) };
  return lastToday.day;
}

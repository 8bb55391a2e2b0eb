import type { DayOfService } from '#core/lists/drifts.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { serviceSettings } from '#server/service/settings.ts';

/** The day where the service is, and the hours it keeps. */
export async function dayOfService(installation: Installation): Promise<DayOfService> {
  const [today, { hours, zone }] = await Promise.all([todayIn(installation), serviceSettings(installation)]);
  return { today, hours: { ...hours, zone } };
}

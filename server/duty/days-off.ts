import type { DaysOff } from '#core/book/doing.ts';
import type { Installation } from '#server/installation.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { daysAwayOf, dutySettings } from './settings.ts';

/** The days on which a therapist is away, as they set them, and those on which the service is closed. */
export async function daysOffOf(installation: Installation, therapist: string): Promise<DaysOff[]> {
  const [duty, { hours }] = await Promise.all([dutySettings(installation), serviceSettings(installation)]);
  return [
    ...daysAwayOf(duty, therapist).map(({ from, to }) => ({ from, to, whose: 'therapist' as const })),
    ...hours.closed.map((day) => ({ from: day, to: day, whose: 'service' as const })),
  ];
}

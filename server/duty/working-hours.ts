import { z } from 'zod';
import type { OwnWorkingHours } from '#core/api-answers/diary.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { hoursByWeekday } from '#server/service/settings-form.ts';
import { readSetting, writeSetting } from '#server/service/stored-settings.ts';

export const workingHoursForm = z.object({ days: hoursByWeekday });

const placeOf = (person: string) => `working-hours/${person}`;

const nineToFive = { from: '09:00', to: '17:00' };
/** Where neither they nor the service has said. */
const usual = { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive };

/** When somebody works, as they said themselves, or as the service is open. */
export async function workingHoursOf(installation: Installation, person: string): Promise<OwnWorkingHours> {
  const stored = await readSetting(installation.db, placeOf(person));
  const known = stored === null ? undefined : workingHoursForm.safeParse(JSON.parse(stored));
  if (known?.success) return { ...known.data, by: 'themselves', is: 'said' };
  const { hours } = await serviceSettings(installation);
  const isOpen = Object.keys(hours.days).length > 0;
  const isSaid = isOpen && (await readSetting(installation.db, 'hours')) !== null;
  return { days: isOpen ? hours.days : usual, by: 'service', is: isSaid ? 'said' : 'usual' };
}

export const keepWorkingHours = (
  installation: Installation,
  person: string,
  hours: z.output<typeof workingHoursForm>,
): Promise<void> =>
  inSharedCommit(installation, (transaction) =>
    writeSetting(installation, transaction, placeOf(person), JSON.stringify(hours)),
  );

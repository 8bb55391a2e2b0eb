import { z } from 'zod';
import type { Db } from '#server/db/tables.ts';
import { readSetting } from './stored-settings.ts';

/** The name of the setting that says how referrals are taken. */
export const referralsSetting = 'referrals';

const named = z.object({ takers: z.array(z.string()) });

/** Whether the service has named somebody to take referrals. */
export async function isNamedForReferrals(db: Db, person: string): Promise<boolean> {
  const stored = await readSetting(db, referralsSetting);
  const known = stored === null ? undefined : named.safeParse(JSON.parse(stored));
  return known?.data?.takers.includes(person) ?? false;
}

import { z } from 'zod';
import type { Db } from '#server/db/tables.ts';
import { keptSetting } from './stored-settings.ts';

/** The name of the setting that says how referrals are taken. */
export const referralsSetting = 'referrals';

const named = z.object({ takers: z.array(z.string()) });

/** Whether the service has named somebody to take referrals. */
export const isNamedForReferrals = async (db: Db, person: string): Promise<boolean> =>
  (await takersIn(db)).takers.includes(person);

const takersIn = keptSetting(referralsSetting, named, { takers: [] as string[] });

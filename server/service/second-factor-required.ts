import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '#server/db/tables.ts';
import { readSetting } from './stored-settings.ts';

/** Of whom the service asks a second step at sign-in: of whoever sets one up, or of all who work in it. */
export const signInSettingsForm = z.object({ secondFactor: z.enum(['optional', 'staff']) });

/** Whether everybody who works here must have a second step. */
export async function isStepRequired(db: Kysely<Tables>): Promise<boolean> {
  const stored = await readSetting(db, 'signIn');
  return stored !== null && signInSettingsForm.safeParse(JSON.parse(stored)).data?.secondFactor === 'staff';
}

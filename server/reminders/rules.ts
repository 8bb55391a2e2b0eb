import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Rules, rulesShape, usualRules } from '#core/reminders/choice.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { changeSetting, settingChanges } from '#server/service/setting-changes.ts';
import { keptSetting } from '#server/service/stored-settings.ts';
import { refusedOfReminders } from './words.ts';

const setting = 'reminders';

/** The rules as they are to be, and as they were when this was written. */
export const rulesForm = rulesShape.extend({ before: rulesShape.optional() });

/** What the service offers of reminders, and when it sends none. */
export const reminderRules = ({ db }: Pick<Installation, 'db'>): Promise<Rules> => rulesIn(db);

const rulesIn = keptSetting(setting, rulesShape, usualRules);

/** Sets them; refuses (409) what was written against others. */
export async function setReminderRules(
  installation: Installation,
  by: string,
  { before, ...rules }: z.output<typeof rulesForm>,
): Promise<void> {
  const now = await reminderRules(installation);
  if (before && !isDeepStrictEqual(before, now)) throw problem(409, 'stale', refusedOfReminders.en.stale);
  const changes = settingChanges({ rules: now }, { rules }, setting);
  await changeSetting(installation, by, setting, { changes, is: rules });
}

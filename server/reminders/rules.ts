import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Rules, rulesShape, usualRules } from '#core/reminders/choice.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { settingChanges } from '#server/service/setting-changes.ts';
import { keptSetting, writeSetting } from '#server/service/stored-settings.ts';
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
  if (changes.length === 0) return;
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, { what: 'settings-changed', who: by, changes });
    await writeSetting(installation, transaction, setting, JSON.stringify(rules));
  });
}

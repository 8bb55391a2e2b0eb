import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type HourRules, hourRulesShape, usualHourRules } from '#core/days/hour-rules.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { settingChanges } from './setting-changes.ts';
import { keptSetting, writeSetting } from './stored-settings.ts';
import { refusedOfHourRules } from './words.ts';

const setting = 'hour-rules';

/** The rules as they are to be, and as they were when this was written. */
export const hourRulesForm = hourRulesShape.extend({ before: hourRulesShape.optional() });

/** What clients may do with their hours themselves, as the service has set it. */
export const hourRules = ({ db }: Pick<Installation, 'db'>): Promise<HourRules> => rulesIn(db);

const rulesIn = keptSetting(setting, hourRulesShape, usualHourRules);

/** Sets them; refuses (409) what was written against others. */
export async function setHourRules(
  installation: Installation,
  by: string,
  { before, ...rules }: z.output<typeof hourRulesForm>,
): Promise<void> {
  const now = await hourRules(installation);
  if (before && !isDeepStrictEqual(before, now)) throw problem(409, 'stale', refusedOfHourRules.en.stale);
  const changes = settingChanges({ rules: now }, { rules }, setting);
  if (changes.length === 0) return;
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, { what: 'settings-changed', who: by, changes });
    await writeSetting(installation, transaction, setting, JSON.stringify(rules));
  });
}

import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type HourRules, hourRulesShape, usualHourRules } from '#core/days/hour-rules.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { changeSetting, settingChanges } from './setting-changes.ts';
import { keptSetting } from './stored-settings.ts';
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
  await changeSetting(installation, by, setting, { changes, is: rules });
}

import type { UnansweredReferral } from '#core/api-answers/duty.ts';
import { isAsked } from '#core/course/risk/going-up.ts';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { dangerAnswerBy } from '#core/referral/danger/going-up.ts';
import { isClinicianRole, runsAccounts } from '#core/roles.ts';
import type { Person } from '#server/accounts/person.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import type { Installation } from '#server/installation.ts';
import { readReferral, readReferralRow, referralRows } from '#server/referral-charts/read-referral.ts';
import { summaryInReferral } from '#server/referral-charts/referral-kind.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { standingInReferral } from './access.ts';

/** Every page of a clinician asks for this again and again: it is worked out once while no referral is written. */
export const referralsInDanger = whileUnchanged(
  ['referral'],
  () => '',
  async (db) =>
    (await referralRows(db))
      .map((row) => ({ id: row.id, at: summaryInReferral(row).danger }))
      .filter(({ at }) => at !== '')
      .toSorted((one, other) => one.at.localeCompare(other.at)),
);

/**
 * Referrals in which something that was said of danger waits, the longest first: with the way there for those who may open
 * them; once it went up, also to managers and administrators that it waits and who was asked, and no more.
 */
export async function dangerWaiting(
  installation: Installation,
  person: Person,
): Promise<UnansweredReferral[]> {
  if (!person.roles.some((role) => isClinicianRole(role) || runsAccounts(role))) return [];
  const waiting = await referralsInDanger(installation.db);
  const told = await Promise.all(waiting.map(({ id }) => toldOf(installation, person, id)));
  return told.flatMap((one) => one ?? []);
}

async function toldOf(
  installation: Installation,
  person: Person,
  id: string,
): Promise<UnansweredReferral | undefined> {
  const row = await readReferralRow(installation.db, id);
  if (!row) return undefined;
  const referral = (await readReferral(installation, row)).course;
  const { danger } = referral;
  const as = await standingInReferral(installation, person, referral);
  const isTold = danger.wentUp.length > 0 && person.roles.some(runsAccounts);
  if (!as && !isTold) return undefined;
  const { hours, zone } = await serviceSettings(installation);
  const answerBy = dangerAnswerBy(danger, { zone, ...hours })?.by;
  const at = danger.told.find(({ answered }) => answered === null)?.at;
  if (!answerBy || !at) return undefined;
  return {
    ...(as && { id }),
    ...{ at, answerBy },
    steps: danger.wentUp.map(stepSaid),
    you: as || isAsked(danger, person.id) ? 'asked' : 'told',
  };
}

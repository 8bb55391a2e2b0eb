import { isClinicianRole } from '#core/roles.ts';
import type { Person } from '#server/accounts/person.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import type { Installation } from '#server/installation.ts';
import { referralRows } from '#server/referral-charts/read-referral.ts';
import { summaryInReferral } from '#server/referral-charts/referral-kind.ts';
import { takesReferrals } from './access.ts';

/** Every page of a clinician asks for this again and again: it is worked out once while no referral is written. */
const waitingIn = whileUnchanged(
  ['referral'],
  () => '',
  async (db) =>
    (await referralRows(db))
      .map((row) => ({ id: row.id, at: summaryInReferral(row).danger }))
      .filter(({ at }) => at !== '')
      .toSorted((one, other) => one.at.localeCompare(other.at)),
);

/** Referrals in which something that was said of danger waits, the longest first, for who takes them and the clinicians on duty. */
export async function dangerWaiting(
  installation: Installation,
  person: Person,
): Promise<{ id: string; at: string }[]> {
  const takes = await takesReferrals(installation, person);
  if (!takes && !person.roles.some(isClinicianRole)) return [];
  const waiting = await waitingIn(installation.db);
  if (takes || waiting.length === 0) return waiting;
  const { here } = await whoIsHere(installation, []);
  return here.duty.some((one) => one.person === person.id) ? waiting : [];
}

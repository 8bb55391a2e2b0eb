import { isClinicianRole } from '#core/roles.ts';
import type { Person } from '#server/accounts/person.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import type { Installation } from '#server/installation.ts';
import { referralRows } from '#server/referral-charts/read-referral.ts';
import { summaryInReferral } from '#server/referral-charts/referral-kind.ts';
import { takesReferrals } from './access.ts';

/** Referrals in which something that was said of danger waits, the longest first, for who takes them and the clinicians on duty. */
export async function dangerWaiting(
  installation: Installation,
  person: Person,
): Promise<{ id: string; at: string }[]> {
  const takes = await takesReferrals(installation, person);
  if (!takes && !person.roles.some(isClinicianRole)) return [];
  const waiting = (await referralRows(installation.db))
    .map((row) => ({ id: row.id, at: summaryInReferral(row).danger }))
    .filter(({ at }) => at !== '')
    .toSorted((one, other) => one.at.localeCompare(other.at));
  if (takes || waiting.length === 0) return waiting;
  const { here } = await whoIsHere(installation, []);
  return here.duty.some((one) => one.person === person.id) ? waiting : [];
}

import type { Standing } from '#core/book/doing.ts';
import { isAsked } from '#core/course/risk/going-up.ts';
import { unanswered } from '#core/referral/danger/state.ts';
import type { Referral } from '#core/referral/referral.ts';
import { isClinicianRole } from '#core/roles.ts';
import type { Person } from '#server/accounts/person.ts';
import type { ReferralRow } from '#server/db/tables.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import { notFound, notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { type ReferralChart, readReferral, readReferralRow } from '#server/referral-charts/read-referral.ts';
import { isNamedForReferrals } from '#server/service/referral-takers.ts';

/** A referral as somebody opened it, and what they are to it. */
export interface OpenReferral {
  person: Person;
  row: ReferralRow;
  chart: ReferralChart;
  as: Standing;
}

/** As which of their roles somebody takes referrals: a clinician first, since only they may decide and answer. */
const inOrder = ['therapist', 'supervisor', 'manager', 'administrator'] as const;

/** What somebody who takes referrals is to them; undefined for whom the service has not named. */
export async function takesReferrals(
  installation: Installation,
  { id, roles }: Person,
): Promise<Standing | undefined> {
  return (await isNamedForReferrals(installation.db, id))
    ? inOrder.find((role) => roles.includes(role))
    : undefined;
}

/**
 * What somebody is to a referral: the one place where it is decided. Null is refused. Who takes referrals reads all of them;
 * while something that was said of danger waits a clinician on duty today reads it, and one whom the ladder asked, as
 * whoever stands in. Nobody else is anything to it, whatever their roles.
 */
export async function standingInReferral(
  installation: Installation,
  person: Person,
  referral: Referral,
): Promise<Standing | null> {
  const takes = await takesReferrals(installation, person);
  if (takes) return takes;
  if (unanswered(referral.danger).length === 0 || !person.roles.some(isClinicianRole)) return null;
  if (isAsked(referral.danger, person.id)) return 'cover';
  const { here } = await whoIsHere(installation, []);
  return here.duty.some((one) => one.person === person.id) ? 'cover' : null;
}

/** The person, as who takes referrals; refuses (403) anybody else. */
export async function asTaker(installation: Installation, person: Person): Promise<Standing> {
  const as = await takesReferrals(installation, person);
  if (!as) throw notYours();
  return as;
}

/** The referral and what the person is to it. One that is not theirs looks the same as one that is not there. */
export async function referralOpenTo(
  installation: Installation,
  person: Person,
  id: string,
): Promise<OpenReferral> {
  const row = await readReferralRow(installation.db, id);
  if (!row) throw notFound();
  const chart = await readReferral(installation, row);
  const as = await standingInReferral(installation, person, chart.course);
  if (!as) throw notFound();
  return { person, row, chart, as };
}

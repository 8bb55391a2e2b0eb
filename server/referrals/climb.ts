import { v7 as newId } from 'uuid';
import { kithItself } from '#core/book/doing.ts';
import { dangerGoingUp } from '#core/referral/danger/going-up.ts';
import { isClinicianRole } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import { appendTogether, growthOf } from '#server/charts/append.ts';
import { writeAskingLetters } from '#server/duty/asks-by-letter.ts';
import { climbInEach, climbingNow } from '#server/duty/climbing-now.ts';
import type { Installation } from '#server/installation.ts';
import { readReferral, readReferralRow } from '#server/referral-charts/read-referral.ts';
import { referralKind } from '#server/referral-charts/referral-kind.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { referralsInDanger } from './danger-waiting.ts';
import { referralSettings } from './settings.ts';

/** One round: danger in a referral that nobody answers goes up as far as its time has come, as alarms of courses do. */
export async function climbInReferrals(installation: Installation): Promise<void> {
  if (!(await findService(installation.db))) return;
  const waiting = await referralsInDanger(installation.db);
  const ids = waiting.map(({ id }) => id);
  await climbInEach(installation, ids, (id) => climbOne(installation, id));
}

async function climbOne(installation: Installation, id: string): Promise<void> {
  const row = await readReferralRow(installation.db, id);
  if (!row) return;
  const chart = await readReferral(installation, row);
  const holders = await cliniciansWhoTake(installation);
  const { climbing, letters } = await climbingNow(installation, holders, chart.course.danger.wentUp);
  const facts = dangerGoingUp(chart.course, climbing);
  if (facts.length === 0) return;
  const acts = [{ id: newId(), by: kithItself, at: climbing.now, facts }];
  const { grown: _grown, ...growth } = growthOf(installation, { kind: referralKind, row, chart, acts });
  await appendTogether(installation, [growth], (transaction) =>
    writeAskingLetters(installation, transaction, letters()),
  );
}

/** Those who are to answer first: clinicians among who takes referrals. */
async function cliniciansWhoTake({ db }: Installation): Promise<string[]> {
  const [{ takers }, members] = await Promise.all([referralSettings(db), allMembers(db)]);
  return members
    .filter((row) => takers.includes(row.person) && rolesIn(row).some(isClinicianRole))
    .map(({ person }) => person);
}

import { z } from 'zod';
import { monthsBefore } from '#core/days/partial-days.ts';
import type { Referral } from '#core/referral/referral.ts';
import { summariseReferral } from '#core/referral/summarise.ts';
import { audit, theMachine } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import type { ReferralRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { leavingNoTrace } from '#server/keeping/leave-no-trace.ts';
import { buryReferral, forgetReferral } from '#server/referral-charts/bury.ts';
import { readReferralRow, referralRows } from '#server/referral-charts/read-referral.ts';
import { summaryInReferral } from '#server/referral-charts/referral-kind.ts';
import { todayIn } from '#server/service/clock.ts';
import { referralSettings } from './settings.ts';
import { referralWords, refusedReferrals } from './words.ts';

/** Why a referral is erased before its time; nothing in words, so that nobody is named by what is left of it. */
const reasons = ['asked', 'mistake'] as const;
export const referralErasureForm = z.object({
  reason: z.enum(reasons, { error: referralWords.en.reason }),
});

interface Erasing {
  by: string;
  why: (typeof reasons)[number] | 'kept_long_enough';
}

const goesOn = (closed: string, months: number): string => monthsBefore(closed, -months);

/** The day on which a referral is erased by itself, from which no course began; null while it is open. */
export function erasedOn(referral: Referral, keepMonths: number): string | null {
  const { state, days } = summariseReferral(referral);
  return state === 'closed' && days.closed !== '' ? goesOn(days.closed, keepMonths) : null;
}

/** Refuses (422) what is open, and what a course began from, which goes with its client. */
function refuseErasing(row: ReferralRow): void {
  const { state, course } = summaryInReferral(row);
  if (course !== '') throw problem(422, 'has-a-course', refusedReferrals.en['has-a-course']);
  if (state !== 'closed') throw problem(422, 'still-open', refusedReferrals.en['still-open']);
}

/** Erases a closed referral: its key is destroyed, a tombstone stays, and the audit says by whom. */
export const eraseReferral = (installation: Installation, id: string, how: Erasing): Promise<void> =>
  inTurnUntilDone(installation.db, id, async () => {
    const row = await readReferralRow(installation.db, id);
    if (!row) return;
    refuseErasing(row);
    await takeOut(installation, [row], how);
  });

async function takeOut(
  installation: Installation,
  rows: readonly ReferralRow[],
  { by, why }: Erasing,
): Promise<void> {
  await leavingNoTrace(installation, () =>
    inSharedCommit(installation, async (transaction) => {
      for (const row of rows) {
        await buryReferral(installation, transaction, row, { by, why });
        await audit(installation, transaction, { what: 'referral-erased', who: by });
      }
    }),
  );
  for (const row of rows) forgetReferral(installation.db, row);
}

/** Erases each referral whose time to be kept is over. */
export async function eraseOld(installation: Installation): Promise<void> {
  const rows = await referralRows(installation.db);
  // Before a service is named there is no day of it, and nothing to erase.
  if (rows.length === 0) return;
  const [{ keepMonths }, today] = await Promise.all([
    referralSettings(installation.db),
    todayIn(installation),
  ]);
  const old = rows.filter((row) => {
    const { state, days } = summaryInReferral(row);
    return state === 'closed' && days.closed !== '' && goesOn(days.closed, keepMonths) <= today;
  });
  if (old.length > 0) await takeOut(installation, old, { by: theMachine, why: 'kept_long_enough' });
}

import type { Claims } from '#server/chains/claims.ts';
import { referralChain } from '#server/chains/signed-heads.ts';
import type { Installation } from '#server/installation.ts';
import { referralKind } from '#server/referral-charts/referral-kind.ts';
import { checkChartOf, checkLaidToRest, referralsToWalk } from './check-chart.ts';
import type { Register } from './check-tables.ts';
import type { Wrong } from './found.ts';
import { words } from './words.ts';

/** What walking the chart of every referral found, and what is left of those that were erased. */
export async function checkReferrals(
  installation: Installation,
  claims: Claims,
  { erased }: Pick<Register, 'erased'>,
): Promise<{ referrals: string[]; facts: number; wrong: Wrong[]; notes: string[] }> {
  const ids = (await referralsToWalk(installation)).map(({ id }) => id);
  const wrong: Wrong[] = [];
  let facts = 0;
  for (const referral of ids) {
    const checked = await checkChartOf(installation, referralKind, referral, claims);
    facts += checked.facts;
    const mend = checked.told ? { mend: 'refresh' as const } : {};
    wrong.push(...checked.wrong.map((says) => ({ referral, says, ...mend })));
  }
  for (const [referral, tombstone] of erased) {
    const left = await checkLaidToRest(installation, referral, tombstone, claims, referralChain(referral));
    facts += left.facts;
    wrong.push(...left.wrong.map((says) => ({ referral, says })));
  }
  const notes = [...erased.keys()].map((referral) => words.referral.erased(referral));
  return { referrals: [...ids, ...erased.keys()], facts, wrong, notes };
}

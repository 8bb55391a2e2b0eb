import { tenthPercent } from '#core/instruments/scoring/rounding.ts';
import type { PairOutcome } from './pair-outcome.ts';

type Outcome = Omit<PairOutcome, 'pair'>;
type Reliable = 'reliableImprovement' | 'reliableDeterioration' | 'noReliableChange';

/** Rates of finished courses, each as a share of those it can be said of. */
export interface RatesOf<Share> {
  finished: number;
  atCaseness: number;
  notAtCaseness: number;
  casenessUnknown: number;
  recovery: Share;
  reliableRecovery: Share;
  reliableImprovement: Share;
  reliableDeterioration: Share;
  noReliableChange: Share;
}

/** Per cent to one decimal, half up; null when there is nothing to divide by. */
export type NhsRates = RatesOf<number | null>;

/**
 * Rates of the finished courses of a service. Those not at caseness leave the denominator of recovery; unknown
 * caseness and unpaired courses stay in every denominator. Measures reference, section 6.
 * @param shareOf how a share of so many is given
 */
export function nhsRatesAs<Share>(
  finished: readonly Outcome[],
  shareOf: (met: number, of: number) => Share,
): RatesOf<Share> {
  const count = (met: (outcome: Outcome) => boolean) => finished.filter(met).length;
  const atStart = (caseAtStart: Outcome['caseAtStart']) => count((one) => one.caseAtStart === caseAtStart);
  const notAtCaseness = atStart('not a case');
  const all = finished.length;
  const share = (met: 'recovery' | 'reliableRecovery' | Reliable, of: number) =>
    shareOf(
      count((one) => Boolean(one[met])),
      of,
    );
  return {
    finished: all,
    atCaseness: atStart('case'),
    notAtCaseness,
    casenessUnknown: atStart('unknown'),
    recovery: share('recovery', all - notAtCaseness),
    reliableRecovery: share('reliableRecovery', all - notAtCaseness),
    reliableImprovement: share('reliableImprovement', all),
    reliableDeterioration: share('reliableDeterioration', all),
    noReliableChange: share('noReliableChange', all),
  };
}

export const nhsRates = (finished: readonly Outcome[]): NhsRates => nhsRatesAs(finished, tenthPercent);

/** Mean change over the standard deviation at the start in England, which is the divisor NHS England uses. */
export function nhsEffectSize(meanStart: number, meanEnd: number, englandSd: number): number | null {
  return englandSd > 0 ? (meanStart - meanEnd) / englandSd : null;
}

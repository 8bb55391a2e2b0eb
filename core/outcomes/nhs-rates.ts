import { tenthPercent } from '#core/instruments/scoring/rounding.ts';
import type { PairOutcome } from './pair-outcome.ts';

type Outcome = Omit<PairOutcome, 'pair'>;
type Met =
  | 'recovery'
  | 'reliableRecovery'
  | 'reliableImprovement'
  | 'reliableDeterioration'
  | 'noReliableChange';

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
  // One walk for all: a service may have a hundred thousand of them.
  const start = new Map<Outcome['caseAtStart'], number>();
  const met: Record<Met, number> = {
    recovery: 0,
    reliableRecovery: 0,
    reliableImprovement: 0,
    reliableDeterioration: 0,
    noReliableChange: 0,
  };
  for (const one of finished) {
    start.set(one.caseAtStart, (start.get(one.caseAtStart) ?? 0) + 1);
    if (one.recovery) met.recovery += 1;
    if (one.reliableRecovery) met.reliableRecovery += 1;
    if (one.reliableImprovement) met.reliableImprovement += 1;
    if (one.reliableDeterioration) met.reliableDeterioration += 1;
    if (one.noReliableChange) met.noReliableChange += 1;
  }
  const notAtCaseness = start.get('not a case') ?? 0;
  const all = finished.length;
  const share = (what: Met, of: number) => shareOf(met[what], of);
  return {
    finished: all,
    atCaseness: start.get('case') ?? 0,
    notAtCaseness,
    casenessUnknown: start.get('unknown') ?? 0,
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

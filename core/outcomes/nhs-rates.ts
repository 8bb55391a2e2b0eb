import { tenthPercent } from '#core/instruments/scoring/rounding.ts';
import type { PairOutcome } from './pair-outcome.ts';

type Outcome = Omit<PairOutcome, 'pair'>;

export interface NhsRates {
  finished: number;
  atCaseness: number;
  notAtCaseness: number;
  casenessUnknown: number;
  /** Per cent to one decimal, half up; null when there is nothing to divide by. */
  recovery: number | null;
  reliableRecovery: number | null;
  reliableImprovement: number | null;
  reliableDeterioration: number | null;
  noReliableChange: number | null;
}

/**
 * Rates of the finished courses of a service. Those not at caseness leave the denominator of recovery; unknown
 * caseness and unpaired courses stay in every denominator. Measures reference, section 6.
 */
export function nhsRates(finished: readonly Outcome[]): NhsRates {
  const count = (met: (outcome: Outcome) => boolean) => finished.filter(met).length;
  const notAtCaseness = count((one) => one.caseAtStart === 'not a case');
  const all = finished.length;
  const toRecover = all - notAtCaseness;
  return {
    finished: all,
    atCaseness: count((one) => one.caseAtStart === 'case'),
    notAtCaseness,
    casenessUnknown: count((one) => one.caseAtStart === 'unknown'),
    recovery: tenthPercent(
      count((one) => one.recovery),
      toRecover,
    ),
    reliableRecovery: tenthPercent(
      count((one) => one.reliableRecovery),
      toRecover,
    ),
    reliableImprovement: tenthPercent(
      count((one) => one.reliableImprovement),
      all,
    ),
    reliableDeterioration: tenthPercent(
      count((one) => one.reliableDeterioration),
      all,
    ),
    noReliableChange: tenthPercent(
      count((one) => one.noReliableChange),
      all,
    ),
  };
}

/** Mean change over the standard deviation at the start in England, which is the divisor NHS England uses. */
export function nhsEffectSize(meanStart: number, meanEnd: number, englandSd: number): number | null {
  return englandSd > 0 ? (meanStart - meanEnd) / englandSd : null;
}

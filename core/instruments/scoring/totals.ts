import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { type KeyedScores, meanOf } from './keyed.ts';
import { halfUp, toHundredth, toTenth } from './rounding.ts';
import type { Score } from './scored.ts';

/** A total with the value its band and caseness are read from, which for a mean is unrounded. */
export interface Totalled extends Pick<Score, 'status' | 'total' | 'answered' | 'missing'> {
  exact: number | null;
  rawSum?: number;
  maxPossible?: number;
}

function whole(instrument: Instrument, sum: number, answered: number): number {
  const { method, items, precision, missing } = instrument.scoring;
  if (method === 'mean') return sum / answered;
  if (method === 'mean-x10') return toTenth((sum * 10) / answered);
  const carried = (sum * items.length) / answered;
  if (missing.rounding === 'tenth' || precision === 0.1) return toTenth(carried);
  return halfUp(carried);
}

/**
 * Sum, mean or mean × 10. Up to the instrument's limit, missing items are carried from those answered; beyond it
 * the form is unscorable. Measures reference, policies P1, P3, P4 and P10.
 */
export function addUp(instrument: Instrument, scores: KeyedScores): Totalled {
  const { items, missing: rule, notApplicable, max, method } = instrument.scoring;
  const given = items.flatMap((n) => scores.get(n) ?? []);
  const answered = given.length;
  const missing = items.length - answered;
  if (missing > rule.atMost || answered === 0) {
    return { status: 'unscorable', total: null, exact: null, answered, missing };
  }
  const rawSum = given.reduce((sum, value) => sum + value, 0);
  const exact = whole(instrument, rawSum, answered);
  return {
    status: missing === 0 ? 'complete' : 'prorated',
    total: method === 'mean' ? toHundredth(exact) : exact,
    exact,
    answered,
    missing,
    rawSum: instrument.scoring.precision ? toTenth(rawSum) : rawSum,
    ...(notApplicable && max !== null ? { maxPossible: (max * answered) / items.length } : {}),
  };
}

/** The mean of the subscales, each the mean of its items. Never prorated. */
export function meanOfSubscales({ scoring }: Instrument, scores: KeyedScores): Totalled {
  const { items, subscales = [] } = scoring;
  const answered = items.filter((n) => typeof scores.get(n) === 'number').length;
  const missing = items.length - answered;
  const means = subscales.flatMap((one) => meanOf(scores, one.items) ?? []);
  if (missing > 0 || means.length === 0) {
    return { status: 'unscorable', total: null, exact: null, answered, missing };
  }
  const exact = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  return { status: 'complete', total: toHundredth(exact), exact, answered, missing };
}

/** The highest answer of each domain, added up; of a pair of twins one answer is enough. Never prorated. */
export function addDomains(instrument: Instrument, scores: KeyedScores): Totalled {
  const { domains = [], twins = [], items } = instrument.scoring;
  const has = (n: number) => typeof scores.get(n) === 'number';
  const paired = new Set(twins.flat());
  const alone = items.filter((n) => !paired.has(n) && !has(n)).length;
  const missing = alone + twins.filter(([one, other]) => !has(one) && !has(other)).length;
  const answered = items.filter(has).length;
  if (missing > 0) return { status: 'unscorable', total: null, exact: null, answered, missing };
  const highest = domains.map((domain) => Math.max(...domain.flatMap((n) => scores.get(n) ?? [])));
  const total = highest.reduce((sum, value) => sum + value, 0);
  return { status: 'complete', total, exact: total, answered, missing: 0 };
}

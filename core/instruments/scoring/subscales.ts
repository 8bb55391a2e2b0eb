import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Subscale } from '#core/instruments/instrument/scoring-rule.ts';
import { type KeyedScores, keyed, meanOf, sumOf } from './keyed.ts';
import { toHundredth } from './rounding.ts';
import type { Score } from './scored.ts';

function totalOf({ scoring }: Instrument, { items }: Subscale, scores: KeyedScores): number | null {
  if (scoring.method !== 'mean' && scoring.method !== 'mean-of-subscales') return sumOf(scores, items);
  const mean = meanOf(scores, items);
  return mean === null ? null : toHundredth(mean);
}

/** Each subscale on the metric of the whole, null when one of its items is missing; and those that are marginal. */
export function subscalesOf(
  instrument: Instrument,
  scores: KeyedScores,
): Pick<Score, 'subscales' | 'marginal'> {
  const { subscales } = instrument.scoring;
  if (!subscales) return {};
  const values = subscales.map((one) => {
    const value = totalOf(instrument, one, scores);
    return { id: one.id, value, marginal: isMarginal(one, value) };
  });
  const marginal = values.filter((one) => one.marginal).map((one) => one.id);
  return {
    subscales: Object.fromEntries(values.map(({ id, value }) => [id, value])),
    ...(subscales.some((one) => one.marginalBelow !== undefined) ? { marginal } : {}),
  };
}

function isMarginal({ marginalBelow }: Subscale, value: number | null): boolean {
  return marginalBelow !== undefined && value !== null && value < marginalBelow;
}

/** One subscale of a scored form, as a page tells it. */
export interface SubscaleScore {
  subscale: Subscale;
  /** Null where one of its items was left empty. */
  value: number | null;
  /** Below its published limit. */
  marginal: boolean;
}

/** The subscales of a form as it was scored, in the order of its instrument; none where it has none. */
export function subscaleScores(
  { scoring }: Instrument,
  { subscales: scored }: Pick<Score, 'subscales'>,
): SubscaleScore[] {
  if (!scored) return [];
  return (scoring.subscales ?? []).flatMap((subscale) => {
    const value = scored[subscale.id];
    return value === undefined ? [] : [{ subscale, value, marginal: isMarginal(subscale, value) }];
  });
}

/** The least and the most that a subscale can come to. */
export function subscaleRange(instrument: Instrument, subscale: Subscale): { least: number; most: number } {
  const ends = instrument.items.map(({ n, answers }) => {
    const set = instrument.responseSets[answers ?? ''];
    const values = Array.isArray(set) ? set.map(({ value }) => value) : [set?.from ?? 0, set?.to ?? 0];
    const scores = values.flatMap((value) => keyed(instrument.scoring, new Map([[n, value]])).get(n) ?? []);
    return { n, least: Math.min(...scores), most: Math.max(...scores) };
  });
  const all = (end: 'least' | 'most') =>
    totalOf(instrument, subscale, new Map(ends.map((one) => [one.n, one[end]]))) ?? 0;
  return { least: all('least'), most: all('most') };
}

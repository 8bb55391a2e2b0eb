import { type Refusal, refuse } from '#core/forms/refusal.ts';
import type { Comparison, Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { toHundredth } from '#core/instruments/scoring/rounding.ts';
import { stepOf } from '#core/instruments/scoring/steps.ts';
import { type ChangeClass, classifyChange, improvement, isReliable } from './jacobson-truax.ts';
import { pointsOf, thresholdsOf } from './measure-thresholds.ts';
import { percentImprovement } from './response.ts';
import { reliableChangeWords } from './words.ts';

export interface Change {
  instrument: string;
  first: number;
  last: number;
  /** Last minus first, in points of the total. */
  points: number;
  direction: 'better' | 'worse' | 'same';
  /** Improvement from the first score in per cent, one decimal, negative when worse; null from a first score of 0. */
  percent: number | null;
  reliable: 'improvement' | 'deterioration' | 'no change' | 'no threshold';
  class: ChangeClass | null;
  threshold: {
    points: number;
    scale: 'total' | 'percentage';
    /** The change on that scale, where it is not the total. */
    moved: number;
    source: string;
    interval: string | null;
    certainty: string;
  } | null;
  cutoff: { op: Comparison; value: number; source: string; certainty: string } | null;
}

const stepSays = {
  0.01: reliableChangeWords.en.toTwoDecimals,
  0.1: reliableChangeWords.en.toOneDecimal,
  1: reliableChangeWords.en.inWholePoints,
} as const;

function outOfRange(instrument: Instrument, value: number): Refusal | undefined {
  const { min, max } = instrument.scoring;
  if (min === null || max === null || instrument.scoring.method === 'none') {
    return refuse('not-a-total', reliableChangeWords.en.hasNoTotalHere(instrument.shortName), {
      instrument: instrument.id,
    });
  }
  const step = stepOf(instrument);
  const steps = value / step;
  if (value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-6) return undefined;
  return refuse(
    'not-a-total',
    reliableChangeWords.en.isNotTotalOfTotals(value, instrument.shortName, min, max, stepSays[step]),
    { value, min, max, step },
  );
}

function reliability(points: number, threshold: number): Change['reliable'] {
  if (!isReliable(points, threshold)) return 'no change';
  return points > 0 ? 'improvement' : 'deterioration';
}

const words = { en: { ofForm: 'the form of therapy' } };

/** The reliable change a form of therapy states itself. */
const formsOwn = (threshold: number): NonNullable<ReturnType<typeof thresholdsOf>['reliableChange']> => ({
  context: words.en.ofForm,
  threshold,
  scale: 'total',
  standing: 'current',
  certainty: 'policy',
});

/**
 * The change between two totals of one instrument. Measures reference, policies P4, P6 and P9.
 * @param ofForm the reliable change that a form of therapy reads it with, where it has one of its own
 */
export function changeOf(instrument: Instrument, first: number, last: number, ofForm?: number): Change {
  const { cutoff, reliableChange: own } = thresholdsOf(instrument);
  const rule = ofForm === undefined || (own && ofForm === pointsOf(instrument, own)) ? own : formsOwn(ofForm);
  const better = improvement(first, last, instrument.direction);
  const times = rule?.scale === 'percentage' ? (instrument.scoring.percentage?.times ?? 1) : 1;
  const moved = better * times;
  return {
    instrument: instrument.id,
    first,
    last,
    points: Math.sign(last - first) * toHundredth(Math.abs(last - first)),
    direction: better > 0 ? 'better' : better < 0 ? 'worse' : 'same',
    percent: percentImprovement(first, last, instrument.direction),
    reliable: rule ? reliability(moved, rule.threshold) : 'no threshold',
    class: rule ? classifyChange(first, last, rule.threshold, instrument.direction, cutoff, moved) : null,
    threshold: rule && {
      points: rule.threshold,
      scale: rule.scale,
      moved: Math.sign(moved) * toHundredth(Math.abs(moved)),
      source: rule.context,
      interval: rule.interval ?? null,
      certainty: rule.certainty,
    },
    cutoff: cutoff && {
      op: cutoff.op,
      value: cutoff.value,
      source: cutoff.context,
      certainty: cutoff.certainty,
    },
  };
}

/** For the command line: the change between two totals of the instrument with this id, or why there is none. */
export function change(instrumentId: string, first: number, last: number): Change | Refusal {
  const instrument = instruments.get(instrumentId);
  if (!instrument) {
    const known = [...instruments.keys()].join(', ');
    return refuse(
      'no-such-instrument',
      reliableChangeWords.en.thereIsNoInstrumentCalled(instrumentId, known),
      { instrument: instrumentId },
    );
  }
  return outOfRange(instrument, first) ?? outOfRange(instrument, last) ?? changeOf(instrument, first, last);
}

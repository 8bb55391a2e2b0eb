import type { Comparison } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { meets } from '#core/instruments/scoring/bands.ts';
import { type Direction, improvement } from './jacobson-truax.ts';
import { nhsMeasure, pointsOf, remissionOf, thresholdsOf } from './measure-thresholds.ts';

/** What the scores of one measure are read with; null where nothing is published and the protocol sets nothing. */
export interface ReadWith {
  measure: string;
  /** Which way the scale runs: nothing is better or worse by its sign alone. */
  direction: Direction;
  caseness: { op: Comparison; value: number } | null;
  /** In points of the total. Without one a change is a trend, and has no class. */
  reliableChange: number | null;
  /** Remission is a score on the healthy side of this, itself not among them: below 5 on the PHQ-9. */
  remission: number | null;
}

/** The thresholds a measure has of itself: those of NHS Talking Therapies first, else its own current ones. */
export function readWith(measure: string): ReadWith {
  const nhs = nhsMeasure(measure);
  const instrument = instruments.get(measure);
  const own = instrument && thresholdsOf(instrument);
  const change = own?.reliableChange;
  const { op, value } = own?.cutoff ?? {};
  return {
    measure,
    direction: instrument?.direction ?? 'higher-worse',
    caseness: nhs?.caseness ?? (op !== undefined && value !== undefined ? { op, value } : null),
    reliableChange: nhs?.reliableChange ?? (instrument && change ? pointsOf(instrument, change) : null),
    remission: instrument ? remissionOf(instrument) : null,
  };
}

/** Whether a score is in remission by what it is read with. */
export const isInRemission = ({ remission, direction }: ReadWith, score: number): boolean =>
  remission !== null && improvement(remission, score, direction) > 0;

/** Whether a score is in the clinical range by what it is read with; never where no cut-off is known. */
export const isCase = ({ caseness }: Pick<ReadWith, 'caseness'>, score: number): boolean =>
  caseness !== null && meets(score, caseness.op, caseness.value);

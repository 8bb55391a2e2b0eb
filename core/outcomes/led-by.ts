import type { Comparison } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { meets } from '#core/instruments/scoring/bands.ts';
import {
  leadingPlan,
  measureBeside,
  primaryMeasure,
  usualMeasures,
} from '#core/protocols/primary-measure.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { type Direction, improvement } from './jacobson-truax.ts';
import { nhsMeasure, pointsOf, remissionOf, thresholdsOf } from './measure-thresholds.ts';
import { anxietyMeasure, ownMeasureOf, type Scores } from './nhs-outcomes.ts';
import { descriptorOf, type Problem } from './problems.ts';

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

/** The measure a course goes by, and the one read beside it. */
export interface Lead extends ReadWith {
  beside: ReadWith | null;
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

/**
 * The same, where the course is for a problem with a measure of its own: read beside the PHQ-9 in place of the GAD-7 once it
 * was answered twice. A form of therapy that names its own pair, or one measure alone, keeps that. Measures reference, section 6.
 */
export function besideFor(lead: Lead, problem: Problem, scores: (measure: string) => Scores): Lead {
  const usual = ledBy();
  const isNhsPair = lead.measure === usual.measure && lead.beside?.measure === usual.beside?.measure;
  const descriptor = descriptorOf(problem);
  const own = ownMeasureOf(descriptor);
  if (!isNhsPair || own === null) return lead;
  const beside = anxietyMeasure({ problem: descriptor, scores: { [own]: scores(own) } });
  return beside === lead.beside?.measure ? lead : { ...lead, beside: readWith(beside) };
}

/** How a case is told where the instrument has no cut-off of its own and the form of therapy names one. */
const illFrom = { 'higher-worse': '>=', 'higher-better': '<=' } as const;

/** Whether a score is in remission by what it is read with. */
export const isInRemission = ({ remission, direction }: ReadWith, score: number): boolean =>
  remission !== null && improvement(remission, score, direction) > 0;

/** Whether a score is in the clinical range by what it is read with; never where no cut-off is known. */
export const isCase = ({ caseness }: Pick<ReadWith, 'caseness'>, score: number): boolean =>
  caseness !== null && meets(score, caseness.op, caseness.value);

/**
 * What leads under this protocol, with its own caseness, reliable change and remission where it states them, else those of
 * the instrument (IPT protocol reference, 12.1). Individual IPT’s where nobody knows the protocol.
 */
export function ledBy(protocol: Pick<Protocol, 'measures'> = usualMeasures): Lead {
  const own = readWith(primaryMeasure(protocol));
  const { caseness, reliableChange, remission } = leadingPlan(protocol)?.leads ?? {};
  const beside = measureBeside(protocol);
  return {
    measure: own.measure,
    direction: own.direction,
    caseness:
      caseness === undefined
        ? own.caseness
        : { op: own.caseness?.op ?? illFrom[own.direction], value: caseness },
    reliableChange: reliableChange ?? own.reliableChange,
    remission: remission ?? own.remission,
    beside: beside === null ? null : readWith(beside),
  };
}

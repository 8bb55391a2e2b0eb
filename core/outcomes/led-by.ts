import type { Comparison } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import {
  leadingPlan,
  measureBeside,
  primaryMeasure,
  usualMeasures,
} from '#core/protocols/primary-measure.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { nhsMeasure, remissionBelow, thresholdsOf } from './measure-thresholds.ts';

/** What the scores of one measure are read with; null where nothing is published and the protocol sets nothing. */
export interface ReadWith {
  measure: string;
  caseness: { op: Comparison; value: number } | null;
  /** Without one a change is a trend, and has no class. */
  reliableChange: number | null;
  /** Remission is a score below this. */
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
    caseness: nhs?.caseness ?? (op !== undefined && value !== undefined ? { op, value } : null),
    reliableChange: nhs?.reliableChange ?? (change?.scale === 'total' ? change.threshold : null),
    remission: remissionBelow(measure),
  };
}

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
    caseness: caseness === undefined ? own.caseness : { op: own.caseness?.op ?? '>=', value: caseness },
    reliableChange: reliableChange ?? own.reliableChange,
    remission: remission ?? own.remission,
    beside: beside === null ? null : readWith(beside),
  };
}

import type { Comparison, Instrument, ReliableChange } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { stepOf } from '#core/instruments/scoring/steps.ts';
import { measureThresholdsWords } from './words.ts';

/** How a threshold is marked that was written down from memory, and that nobody has checked. Measures reference, section 6. */
export const fromMemory = 'memory';

/** What NHS Talking Therapies reads a measure with; null where no threshold is known. */
export interface MeasureThresholds {
  measure: string;
  problem: string;
  caseness: { op: Comparison; value: number } | null;
  reliableChange: number | null;
  certainty: string;
}

const from = (measure: string, problem: string, value: number, reliableChange: number, certainty: string) =>
  ({
    measure,
    problem,
    caseness: { op: '>=', value },
    reliableChange,
    certainty,
  }) satisfies MeasureThresholds;

const unknown = (measure: string, problem: string): MeasureThresholds => ({
  measure,
  problem,
  caseness: null,
  reliableChange: null,
  certainty: measureThresholdsWords.en.measureIsInUse,
});

/**
 * Measures that NHS Talking Therapies reads and that are no instrument here. Measures reference, section 6. Thresholds
 * marked `memory` are to be checked against the current NHS manual.
 */
const others: readonly MeasureThresholds[] = [
  from('ies-r', 'PTSD, before the PCL-5', 33, 9, fromMemory),
  from('pswq', measureThresholdsWords.en.generalisedAnxietyOlderGuidance, 45, 10, fromMemory),
  unknown('biq', measureThresholdsWords.en.bodyDysmorphicDisorder),
  unknown('cfq', 'chronic fatigue'),
  unknown('ibs-sss', measureThresholdsWords.en.irritableBowelSyndrome),
  unknown('phq-15', measureThresholdsWords.en.medicallyUnexplainedSymptoms),
];

const byMeasure = new Map(others.map((one) => [one.measure, one]));

/** How an instrument names its highest band. */
const severe = 'severe';

/**
 * The total from which an instrument itself calls what it asks about severe: where its band of that name begins; null where
 * it has none, or where less is worse. The PHQ-9's is 20. IPT protocol reference, 3.5 and 9.5 SR-10.
 */
export function severeFrom({ bands, direction }: Pick<Instrument, 'bands' | 'direction'>): number | null {
  if (direction === 'higher-better') return null;
  return bands.find(({ label }) => label === severe)?.gte ?? null;
}

/** How an instrument names the score at which nothing of the illness is left. */
const remission = 'remission';

/**
 * Remission by the instrument's own cut-off, as the first total that is not in it any more: the PHQ-9 is in remission
 * below 5, the QIDS below 6. Null where none is published. IPT protocol reference, 6.4.
 */
export function remissionOf(instrument: Instrument): number | null {
  const cutoff = instrument.cutoffs.find((one) => one.means === 'remission' && one.context === remission);
  if (!cutoff) return null;
  const isStrict = cutoff.op === '<' || cutoff.op === '>';
  const beyond = cutoff.op === '<=' ? stepOf(instrument) : -stepOf(instrument);
  return isStrict ? cutoff.value : cutoff.value + beyond;
}

/** How an instrument names what NHS Talking Therapies reads it with. */
const context = 'nhs-talking-therapies';

function ofInstrument(instrument: Instrument): MeasureThresholds | undefined {
  const cutoff = instrument.cutoffs.find((one) => one.context === context && one.means === 'case');
  const change = instrument.reliableChange.find((one) => one.context === context && one.scale === 'total');
  if (!cutoff) return undefined;
  return {
    measure: instrument.id,
    problem: instrument.construct,
    caseness: { op: cutoff.op, value: cutoff.value },
    reliableChange: change?.threshold ?? null,
    certainty: change?.certainty === fromMemory ? fromMemory : cutoff.certainty,
  };
}

/** What NHS Talking Therapies reads a measure with: from the instrument itself, where it is one here. */
export function nhsMeasure(measure: string): MeasureThresholds | undefined {
  const instrument = instruments.get(measure);
  return (instrument && ofInstrument(instrument)) ?? byMeasure.get(measure);
}

/** The reliable-change value an instrument is read with: its first that is not outdated. */
export function reliableChangeOf(instrument: Instrument) {
  return instrument.reliableChange.find((one) => one.standing === 'current') ?? null;
}

/** A reliable change in points of the total, also where it is published on the scale from 0 to 100. */
export function pointsOf({ scoring }: Instrument, { scale, threshold }: ReliableChange): number {
  return scale === 'percentage' ? threshold / (scoring.percentage?.times ?? 1) : threshold;
}

/** The same thresholds for any instrument, from its own definition. */
export function thresholdsOf(instrument: Instrument) {
  return { cutoff: caseCutoff(instrument), reliableChange: reliableChangeOf(instrument) };
}

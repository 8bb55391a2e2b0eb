import type { Comparison, Instrument } from '#core/instruments/instrument/instrument.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';

/** What NHS Talking Therapies reads a measure with; null where no threshold is known. */
export interface MeasureThresholds {
  measure: string;
  problem: string;
  caseness: { op: Comparison; value: number } | null;
  reliableChange: number | null;
  /** The value before it was rounded up to whole points. */
  underlying?: number;
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
  certainty: 'the measure is in use; its thresholds are not known here',
});

/** Measures reference, section 6. Thresholds marked `memory` are to be checked against the current NHS manual. */
export const nhsMeasures: readonly MeasureThresholds[] = [
  { ...from('phq-9', 'depression', 10, 6, 'verified'), underlying: 5.2 },
  { ...from('gad-7', 'generalised anxiety', 8, 4, 'verified'), underlying: 3.53 },
  {
    measure: 'mi',
    problem: 'agoraphobia',
    caseness: { op: '>', value: 2.3 },
    reliableChange: 0.73,
    certainty: 'memory',
  },
  from('spin', 'social anxiety', 19, 10, 'memory'),
  from('pdss', 'panic disorder', 8, 5, 'memory'),
  from('oci', 'OCD', 40, 32, 'memory'),
  from('shai', 'health anxiety', 18, 4, 'memory'),
  from('pcl-5', 'PTSD', 32, 10, 'memory'),
  from('ies-r', 'PTSD, before the PCL-5', 33, 9, 'memory'),
  from('pswq', 'generalised anxiety, older guidance', 45, 10, 'memory'),
  unknown('biq', 'body dysmorphic disorder'),
  unknown('cfq', 'chronic fatigue'),
  unknown('ibs-sss', 'irritable bowel syndrome'),
  unknown('phq-15', 'medically unexplained symptoms'),
];

const byMeasure = new Map(nhsMeasures.map((one) => [one.measure, one]));

export function nhsMeasure(measure: string): MeasureThresholds | undefined {
  return byMeasure.get(measure);
}

/** The reliable-change value an instrument is read with: its first that is not outdated. */
export function reliableChangeOf(instrument: Instrument) {
  return instrument.reliableChange.find((one) => one.standing === 'current') ?? null;
}

/** The same thresholds for any instrument, from its own definition. */
export function thresholdsOf(instrument: Instrument) {
  return { cutoff: caseCutoff(instrument), reliableChange: reliableChangeOf(instrument) };
}

import { meets } from '#core/instruments/scoring/bands.ts';
import { improvement, isReliable } from './jacobson-truax.ts';
import type { ReadWith } from './read-with.ts';

export interface MeasurePair {
  measure: string;
  first: number | null;
  /** The last of at least two valid scores; null when there are fewer. Policy P7. */
  last: number | null;
}

/** What a measure is read with in an outcome. */
export type Thresholds =
  | (Pick<ReadWith, 'caseness' | 'reliableChange'> & Partial<Pick<ReadWith, 'direction'>>)
  | undefined;

export const casesAtStart = ['case', 'not a case', 'unknown'] as const;
const [isCase, isNoCase, isUnknown] = casesAtStart;

export interface PairOutcome {
  pair: MeasurePair[];
  caseAtStart: (typeof casesAtStart)[number];
  readings: 'paired' | 'unpaired';
  recovery: boolean;
  reliableImprovement: boolean;
  reliableDeterioration: boolean;
  noReliableChange: boolean;
  reliableRecovery: boolean;
}

function isCaseOn(thresholds: Thresholds, score: number): boolean {
  const caseness = thresholds?.caseness;
  return caseness ? meets(score, caseness.op, caseness.value) : false;
}

/** Reliable change of one measure, whichever way its scale runs. Policy P6. */
function moved({ first, last }: MeasurePair, thresholds: Thresholds): 'better' | 'worse' | 'neither' {
  const rc = thresholds?.reliableChange ?? null;
  if (first === null || last === null || rc === null || !isReliable(last - first, rc)) return 'neither';
  return improvement(first, last, thresholds?.direction ?? 'higher-worse') > 0 ? 'better' : 'worse';
}

/**
 * How a course turned out by first and last valid scores of the measures it goes by, one or two, never by the best ones.
 * Recovery needs each of them below its cut-off; a mixed change is no reliable change. Measures reference, section 6.
 */
export function pairOutcome(pair: MeasurePair[], thresholdsOf: (measure: string) => Thresholds): PairOutcome {
  const read = pair.map((one) => ({ one, with: thresholdsOf(one.measure) }));
  const firsts = read.map((each) => (each.one.first === null ? null : isCaseOn(each.with, each.one.first)));
  const start = firsts.includes(true) ? isCase : firsts.includes(null) ? isUnknown : isNoCase;
  const paired = pair.every(({ last }) => last !== null);
  const moves = read.map((each) => moved(each.one, each.with));
  const isBetter = moves.includes('better');
  const isWorse = moves.includes('worse');
  const wellAtEnd = read.every((each) => each.one.last !== null && !isCaseOn(each.with, each.one.last));
  const recovery = start === 'case' && wellAtEnd;
  const reliableImprovement = paired && isBetter && !isWorse;
  const reliableDeterioration = paired && isWorse && !isBetter;
  return {
    pair,
    caseAtStart: start,
    readings: paired ? 'paired' : 'unpaired',
    recovery,
    reliableImprovement,
    reliableDeterioration,
    noReliableChange: paired && !reliableImprovement && !reliableDeterioration,
    reliableRecovery: recovery && reliableImprovement,
  };
}

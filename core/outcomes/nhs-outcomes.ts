import { meets } from '#core/instruments/scoring/bands.ts';
import { isReliable } from './jacobson-truax.ts';
import { type MeasureThresholds, nhsMeasure } from './measure-thresholds.ts';

/** Scores of one measure in order of time; null where a reading was not valid. */
export type Scores = readonly (number | null)[];

/** The problem the course is for, as NHS Talking Therapies names it. */
export const problemDescriptors = [
  'depression',
  'generalised-anxiety',
  'mixed-anxiety-depression',
  'not-recorded',
  'specific-phobia',
  'other',
  'social-anxiety',
  'ptsd',
  'agoraphobia',
  'ocd',
  'panic',
  'health-anxiety',
] as const;
export type ProblemDescriptor = (typeof problemDescriptors)[number];

/** The anxiety measure read beside the PHQ-9, where it is not the GAD-7. Clark 2018, table 2. */
const ownMeasure: Partial<Record<ProblemDescriptor, string>> = {
  'social-anxiety': 'spin',
  ptsd: 'pcl-5',
  agoraphobia: 'mi',
  ocd: 'oci',
  panic: 'pdss',
  'health-anxiety': 'shai',
};

export interface CourseReadings {
  problem: ProblemDescriptor;
  /** Scores by measure id: `phq-9`, `gad-7`, and the disorder's own measure where it is used. */
  scores: Readonly<Record<string, Scores>>;
}

export interface MeasurePair {
  measure: string;
  first: number | null;
  /** The last of at least two valid scores; null when there are fewer. Policy P7. */
  last: number | null;
}

export interface NhsOutcome {
  pair: [MeasurePair, MeasurePair];
  caseAtStart: 'case' | 'not a case' | 'unknown';
  readings: 'paired' | 'unpaired';
  recovery: boolean;
  reliableImprovement: boolean;
  reliableDeterioration: boolean;
  noReliableChange: boolean;
  reliableRecovery: boolean;
}

const valid = (scores: Scores | undefined) => (scores ?? []).filter((score) => score !== null);

/** The disorder's own measure when it was read at least twice, else the GAD-7. */
function anxietyMeasure({ problem, scores }: CourseReadings): string {
  const own = ownMeasure[problem];
  return own && valid(scores[own]).length >= 2 ? own : 'gad-7';
}

function pairOf(measure: string, scores: Scores | undefined): MeasurePair {
  const known = valid(scores);
  return { measure, first: known[0] ?? null, last: known.length >= 2 ? (known.at(-1) ?? null) : null };
}

function isCaseOn(thresholds: MeasureThresholds | undefined, score: number): boolean {
  const caseness = thresholds?.caseness;
  return caseness ? meets(score, caseness.op, caseness.value) : false;
}

/** Reliable change of one measure, with the sign of the score: −1 fell, 1 rose, 0 neither. */
function moved({ measure, first, last }: MeasurePair): -1 | 0 | 1 {
  const rc = nhsMeasure(measure)?.reliableChange ?? null;
  if (first === null || last === null || rc === null || !isReliable(last - first, rc)) return 0;
  return last < first ? -1 : 1;
}

function caseAtStart(pair: readonly MeasurePair[]): NhsOutcome['caseAtStart'] {
  const firsts = pair.map(({ measure, first }) =>
    first === null ? null : isCaseOn(nhsMeasure(measure), first),
  );
  if (firsts.includes(true)) return 'case';
  return firsts.includes(null) ? 'unknown' : 'not a case';
}

/**
 * The NHS Talking Therapies outcome of one finished course, from first and last valid scores, never the best ones.
 * Recovery needs both measures below their cut-offs; a mixed change is no reliable change.
 * Measures reference, section 6.
 */
export function nhsOutcome(course: CourseReadings): NhsOutcome {
  const anxiety = anxietyMeasure(course);
  const pair: [MeasurePair, MeasurePair] = [
    pairOf('phq-9', course.scores['phq-9']),
    pairOf(anxiety, course.scores[anxiety]),
  ];
  const start = caseAtStart(pair);
  const paired = pair.every(({ last }) => last !== null);
  const moves = pair.map(moved);
  const better = moves.includes(-1);
  const worse = moves.includes(1);
  const wellAtEnd = pair.every(({ measure, last }) => last !== null && !isCaseOn(nhsMeasure(measure), last));
  const recovery = start === 'case' && wellAtEnd;
  const reliableImprovement = paired && better && !worse;
  const reliableDeterioration = paired && worse && !better;
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

/** Whether a course counts as finished: ended, with at least two treatment appointments attended. */
export function isFinishedCourse(course: { ended: string | null; treatmentsAttended: number }): boolean {
  return course.ended !== null && course.treatmentsAttended >= 2;
}

import { ownMeasureOf, type ProblemDescriptor } from '#core/protocols/protocol/problem.ts';
import { nhsMeasure } from './measure-thresholds.ts';
import { type MeasurePair, type PairOutcome, pairOutcome } from './pair-outcome.ts';

/** Scores of one measure in order of time; null where a reading was not valid. */
export type Scores = readonly (number | null)[];

export interface CourseReadings {
  problem: ProblemDescriptor;
  /** Scores by measure id: `phq-9`, `gad-7`, and the disorder's own measure where it is used. */
  scores: Readonly<Record<string, Scores>>;
}

export interface NhsOutcome extends PairOutcome {
  pair: [MeasurePair, MeasurePair];
}

const valid = (scores: Scores | undefined) => (scores ?? []).filter((score) => score !== null);

/** The disorder's own measure when it was read at least twice, else the GAD-7. */
export function anxietyMeasure({ problem, scores }: CourseReadings): string {
  const own = ownMeasureOf(problem);
  return own && valid(scores[own]).length >= 2 ? own : 'gad-7';
}

/** First and last valid scores of one measure. */
export function pairOf(measure: string, scores: Scores | undefined): MeasurePair {
  const known = valid(scores);
  return { measure, first: known[0] ?? null, last: known.length >= 2 ? (known.at(-1) ?? null) : null };
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
  return { ...pairOutcome(pair, nhsMeasure), pair };
}

/** Whether a course counts as finished: ended, with at least two treatment appointments attended. */
export function isFinishedCourse(course: { ended: string | null; treatmentsAttended: number }): boolean {
  return course.ended !== null && course.treatmentsAttended >= 2;
}

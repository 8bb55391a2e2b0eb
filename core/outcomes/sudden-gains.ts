import { tolerance } from '#core/instruments/scoring/rounding.ts';
import type { Scores } from './nhs-outcomes.ts';

/** The criteria of a sudden gain: a drop of the cut, of a quarter of the score before, and out of the readings around it. */
export type Criterion = 'cut' | 'quarter' | 'stands_out';

/** Between this session and the next: a sudden gain, none, or too few readings to say. */
export interface BetweenSessions {
  /** Which session in the row stands before the step, 1 for the first. */
  after: number;
  verdict: 'sudden gain' | 'no sudden gain' | 'not evaluable';
  drop: number | null;
  /** Which of the three criteria do not hold, in their order; empty for a gain and where it cannot be told. */
  failed: Criterion[];
  /** Which session in the row is the one at which half of the gain was lost again; null when it was kept. */
  reversedAt: number | null;
}

const criteria: readonly Criterion[] = ['cut', 'quarter', 'stands_out'];

/** Student's t at 0.975 by degrees of freedom. */
const criticalT: Record<number, number> = { 4: 2.776, 3: 3.182, 2: 4.303 };

const known = (scores: Scores) => scores.filter((score) => score !== null);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function sumOfSquares(values: number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** Compared with t × the pooled standard deviation itself, not with a standard error: it is strict on purpose. */
function standsOut(pre: number[], post: number[]): boolean {
  const df = pre.length + post.length - 2;
  const pooled = Math.sqrt((sumOfSquares(pre) + sumOfSquares(post)) / df);
  return mean(pre) - mean(post) > (criticalT[df] ?? Number.POSITIVE_INFINITY) * pooled + tolerance;
}

function reversal(scores: Scores, next: number, low: number, drop: number): number | null {
  const back = scores.findIndex(
    (score, at) => at > next && score !== null && score >= low + drop / 2 - tolerance,
  );
  return back === -1 ? null : back + 1;
}

function step(scores: Scores, at: number, cut: number): BetweenSessions {
  const before = scores[at] ?? null;
  const low = scores[at + 1] ?? null;
  const pre = known(scores.slice(Math.max(0, at - 2), at + 1));
  const post = known(scores.slice(at + 1, at + 4));
  if (before === null || low === null || pre.length < 2 || post.length < 2) {
    return { after: at + 1, verdict: 'not evaluable', drop: null, failed: [], reversedAt: null };
  }
  const drop = before - low;
  const holds: Record<Criterion, boolean> = {
    cut: drop >= cut - tolerance,
    quarter: 4 * drop >= before - tolerance,
    stands_out: standsOut(pre, post),
  };
  const failed = criteria.filter((one) => !holds[one]);
  const gain = failed.length === 0;
  return {
    after: at + 1,
    verdict: gain ? 'sudden gain' : 'no sudden gain',
    drop,
    failed,
    reversedAt: gain ? reversal(scores, at + 1, low, drop) : null,
  };
}

/**
 * Every step between neighbouring sessions of a scale where lower is better, one score for each session that somebody came
 * to, in the order of their days, null where there was none. `cut` is the smallest drop, 6 on the PHQ-9. Tang & DeRubeis 1999; measures reference, section 10. In IPT
 * sudden gains say little about the outcome: they are something to talk about, not a mark of quality.
 */
export function suddenGains(scores: Scores, cut = 6): BetweenSessions[] {
  return scores.slice(1).map((_, at) => step(scores, at, cut));
}

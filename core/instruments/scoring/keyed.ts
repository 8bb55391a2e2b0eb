import type { Scoring } from '#core/instruments/instrument/scoring-rule.ts';
import type { AnswersByItem } from './answers.ts';

/** Item scores: reversed items turned round, skipped items scored, everything unanswered null. */
export type KeyedScores = ReadonlyMap<number, number | null>;

/** What each item of the total scores, from the raw answers. */
export function keyed(scoring: Scoring, answers: AnswersByItem): KeyedScores {
  const { reverse, skip } = scoring;
  const skipped = skip && answers.get(skip.whenItem) === skip.is ? skip : undefined;
  return new Map(
    scoring.items.map((n) => {
      if (skipped?.items.includes(n)) return [n, skipped.score];
      const answer = answers.get(n);
      if (typeof answer !== 'number') return [n, null];
      return [n, reverse?.items.includes(n) ? reverse.from - answer : answer];
    }),
  );
}

/** The sum of these items, or null when any of them is missing. */
export function sumOf(scores: KeyedScores, items: readonly number[]): number | null {
  let sum = 0;
  for (const n of items) {
    const value = scores.get(n) ?? null;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** The mean of these items, or null when any of them is missing. */
export function meanOf(scores: KeyedScores, items: readonly number[]): number | null {
  const sum = sumOf(scores, items);
  return sum === null ? null : sum / items.length;
}

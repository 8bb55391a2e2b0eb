import { scoreTypedWords } from '#cli/said/words.ts';
import { Trouble } from '#server/trouble.ts';

/** A score as it is typed after a command. */
export function scoreTyped(typed: string): number {
  if (!/^[+-]?\d+(\.\d+)?$/.test(typed.trim()))
    throw new Trouble(scoreTypedWords.en.isNotScoreGiveNumber(typed), 'not-a-score');
  return Number(typed);
}

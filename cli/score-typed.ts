import { Trouble } from '#server/trouble.ts';

/** A score as it is typed after a command. */
export function scoreTyped(typed: string): number {
  if (!/^[+-]?\d+(\.\d+)?$/.test(typed.trim()))
    throw new Trouble(`“${typed}” is not a score. Give a number.`, 'not-a-score');
  return Number(typed);
}

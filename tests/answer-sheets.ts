import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { score } from '#core/instruments/scoring/score.ts';

export function the(id: string): Instrument {
  const found = instruments.get(id);
  if (!found) throw new Error(`No instrument ${id}`);
  return found;
}

/** The score of an instrument by its id, answered so. */
export const of = (id: string, answers: unknown) => score(the(id), answers);
/** The same answer to every item. */
export const all = (n: number, value: number | null) => new Array<number | null>(n).fill(value);

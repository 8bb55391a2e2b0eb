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

/** Answers that come to this total, spread over the questions that it is the sum of. */
export function answersTo(id: string, total: number): (number | null)[] {
  const instrument = the(id);
  let left = total;
  const scored = instrument.items.map((item) => {
    const set = instrument.responseSets[item.answers ?? ''];
    const most = Array.isArray(set) ? Math.max(...set.map(({ value }) => value)) : 0;
    const given = item.risk ? 0 : Math.min(most, left);
    left -= given;
    return given;
  });
  return [...scored, ...instrument.unscored.map(() => null)];
}

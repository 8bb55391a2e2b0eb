import type { Instrument, Item } from './instrument.ts';

/** Every question in the order it is answered: those of the total, then the others. */
export function questionsOf(instrument: Pick<Instrument, 'items' | 'unscored'>): Item[] {
  return [...instrument.items, ...instrument.unscored];
}

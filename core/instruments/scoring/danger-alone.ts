import { type Instrument, questionsOf } from '#core/instruments/instrument/instrument.ts';
import { readableAnswers } from './answers.ts';
import { riskItemsIn } from './risk-items.ts';

/**
 * Of answers that cannot be recorded as they came, those about safety that ask for somebody, the others left empty: a sheet of
 * its own that is told all the same. Undefined where none does. Measures reference, policies P2 and P5.
 */
export function dangerAlone(instrument: Instrument, responses: unknown): (number | null)[] | undefined {
  const found = riskItemsIn(instrument, readableAnswers(instrument, responses));
  if (found.length === 0) return undefined;
  return questionsOf(instrument).map(({ n }) => found.find(({ item }) => item === n)?.value ?? null);
}

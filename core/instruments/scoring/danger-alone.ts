import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
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

/** The questions about safety that were answered with what cannot be read: nobody can be told of those, so they are asked again. */
export function safetyUnread(instrument: Instrument, responses: unknown): number[] {
  const given: unknown[] = Array.isArray(responses) ? responses : [];
  const readable = readableAnswers(instrument, responses);
  return questionsOf(instrument).flatMap(({ n, risk }, index) => {
    const one = given[index];
    const isGiven = one !== undefined && one !== null && one !== '';
    return risk && isGiven && readable.get(n) === null ? [n] : [];
  });
}

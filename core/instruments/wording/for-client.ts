import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Score } from '#core/instruments/scoring/scored.ts';
import { subscaleRange, subscaleScores } from '#core/instruments/scoring/subscales.ts';
import { inLanguage } from '#core/words/in-language.ts';

/** What an instrument is called on the client's own page. */
export function forClient(instrument: Instrument, language: string): string {
  return instrument.forClient ? inLanguage(instrument.forClient, language) : instrument.construct;
}

/** The scored subscales that an instrument has a name for on the client's own page, each with the most it can be. */
export function subscalesForClient(
  instrument: Instrument,
  result: Pick<Score, 'subscales'>,
  language: string,
): { id: string; name: string; value: number; most: number }[] {
  return subscaleScores(instrument, result).flatMap(({ subscale, value }) => {
    if (!subscale.forClient || value === null) return [];
    const name = inLanguage(subscale.forClient, language);
    return [{ id: subscale.id, name, value, most: subscaleRange(instrument, subscale).most }];
  });
}

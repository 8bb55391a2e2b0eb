import { inLanguage } from '#core/words/in-language.ts';
import type { Instrument } from './instrument.ts';

/** What an instrument is called on the client's own page. */
export function forClient(instrument: Instrument, language: string): string {
  return instrument.forClient ? inLanguage(instrument.forClient, language) : instrument.construct;
}

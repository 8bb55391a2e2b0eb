import { type Files, sayMore } from '#web/app/language.ts';
import type { Piece } from './piece-of.ts';

/** A part of the words, as it comes in English, and the piece of another language it is in. */
export interface Part {
  bring: () => Promise<{ english: Files }>;
  piece: Piece;
  english?: Promise<void> | undefined;
}

/** Brings a part in English, once; asked for anew where the line was cut. @param there resolves once English is spoken */
export function inEnglish(part: Part, there: Promise<unknown>): Promise<void> {
  part.english ??= Promise.all([part.bring(), there])
    .then(([{ english }]) => sayMore(english))
    .catch((error: unknown) => {
      part.english = undefined;
      throw error;
    });
  return part.english;
}

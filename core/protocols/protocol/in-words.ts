import { z } from 'zod';
import { inWordsWords } from './words.ts';

/** A text that a protocol cannot go without. */
export const inWords = z
  .string({ error: inWordsWords.en.writeThisInWords })
  .trim()
  .min(1, inWordsWords.en.thisIsEmptyWrite);

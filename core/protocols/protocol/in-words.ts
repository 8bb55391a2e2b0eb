import { z } from 'zod';

/** A text that a protocol cannot go without. */
export const inWords = z
  .string({ error: 'Write this in words.' })
  .trim()
  .min(1, 'This is empty: write it in words.');

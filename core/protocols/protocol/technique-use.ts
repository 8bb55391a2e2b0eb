import { z } from 'zod';
import { inWords } from './in-words.ts';

/** How a form of therapy uses techniques, where it departs from IPT. */
export const techniqueUseShape = z.strictObject({
  /** By id, such as T-04. */
  technique: z.string(),
  use: z.enum(['emphasised', 'used', 'ruled_out']),
  why: inWords,
});
export type TechniqueUse = z.output<typeof techniqueUseShape>;

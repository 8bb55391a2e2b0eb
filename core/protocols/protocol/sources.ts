import { z } from 'zod';
import { sourcesWords } from './words.ts';

/** How sure the field is: A settled, B probable, C contested, DES a choice of this project (IPT protocol reference, 0.1). */
export const certainty = z.enum(['A', 'B', 'C', 'DES'], { error: sourcesWords.en.giveBCOrDes });
export type Certainty = z.output<typeof certainty>;

/** Where a rule comes from: short citations, at least one. */
export const sources = z
  .array(z.string().min(1, 'A source is empty.'))
  .min(1, 'Name at least one source: where does this come from?');

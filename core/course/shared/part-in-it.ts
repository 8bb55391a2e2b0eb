import { z } from 'zod';
import { maybe, someOf } from '#core/forms/fields.ts';
import { type Author, author } from './author.ts';

/**
 * What something has to do with the illness: it set it off, or it keeps it going. S002-06 and S004-09 of the seeds; IPT
 * protocol reference, 5.3.
 */
export const partsInIt = ['set_off', 'keeps_going'] as const;
export type PartInIt = (typeof partsInIt)[number];

/** None takes back what was said before. */
export const partForm = z.object({ parts: someOf(partsInIt), words: maybe });
export const partFact = partForm.extend({ as: author });

/** The part that something has, as it was said last. */
export interface PartSaid extends z.output<typeof partForm> {
  on: string;
  as: Author;
}

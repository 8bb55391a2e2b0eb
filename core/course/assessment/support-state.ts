import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { id, line, lines, maybe } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { supportStateWords } from './words.ts';

export const form = z.object({
  who: line(supportStateWords.en.whoCouldHelp),
  /** The person in the inventory, when they are in it. */
  person: personId.optional(),
  canHelpWith: lines,
  /** The one contact that was encouraged. */
  firstContact: maybe,
});

export const outcome = z.object({
  supporter: id,
  outcome: z.enum(['not_yet', 'asked', 'helped', 'could_not']),
  words: maybe,
});

/** Somebody who can help now, found early (I-15). */
export interface Supporter extends z.output<typeof form> {
  id: string;
  on: string;
  /** Who called on them. */
  by: string;
  outcomes: (Omit<z.output<typeof outcome>, 'supporter'> & { on: string })[];
}

export interface Support {
  supporters: Supporter[];
}

export const facts = { SupportMobilised: form, SupportReviewed: outcome };
export const fact = factsOf(facts);
export const start: Support = { supporters: [] };

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { maybe } from '#core/forms/fields.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { words } from './words.ts';

/** How much is to be taken out. */
export const howMuch = ['part', 'all'] as const;
/** What became of it. */
export const becameOfIt = ['taken_out', 'in_part', 'kept'] as const;

export const asked = {
  what: z.enum(howMuch, { error: words.en.fields.what }),
  words: maybe,
};
export const answered = { ask: thingId, became: z.enum(becameOfIt), words: maybe };

/** Something that a client asked to have taken out of their record. */
export interface DeletionAsk {
  id: string;
  what: (typeof howMuch)[number];
  words: string;
  on: string;
  /** Whose words these are: a name that the client keeps back is left out of what they wrote. */
  as: 'client';
  /** The day on which the client withdrew it. */
  withdrawn: string | null;
  answered: { became: (typeof becameOfIt)[number]; words: string; on: string; as: 'therapist' } | null;
}

export interface Deletion {
  /** First to last. */
  asks: DeletionAsk[];
}

export const facts = {
  DeletionAsked: z.object(asked),
  DeletionWithdrawn: z.object({ ask: thingId }),
  DeletionAnswered: z.object(answered),
};
export const fact = factsOf(facts);
export const start: Deletion = { asks: [] };

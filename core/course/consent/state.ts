import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { maybe, plain } from '#core/forms/fields.ts';
import { type ConsentItem, consentItems } from './items.ts';
import { words } from './words.ts';

export interface Consent {
  item: ConsentItem;
  /** Who may be contacted, in the client's words; empty for every other item. */
  whom: string;
  answer: 'given' | 'refused' | 'withdrawn';
  words: string;
  on: string;
  /** Whether the client answered, or the therapist wrote down what the client said. */
  as: Author;
}

export interface Consents {
  /** The answer that holds now for each item and, for contact, for each person. */
  now: Consent[];
  /** Every answer, first to last. */
  history: Consent[];
}

export const answered = {
  item: z.enum(consentItems),
  whom: plain().trim().max(300, words.en.fields.whom).default(''),
  words: maybe,
};

const written = z.object({ ...answered, as: author });

export const facts = { ConsentGiven: written, ConsentRefused: written, ConsentWithdrawn: written };
export const fact = factsOf(facts);
export const start: Consents = { now: [], history: [] };

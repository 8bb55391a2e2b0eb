import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { maybe, plain } from '#core/forms/fields.ts';
import { words } from './words.ts';

/** What can be agreed to, one by one (IPT protocol reference, 9.6). `confidentiality` is its limits, explained. */
export const consentItems = [
  'treatment',
  'confidentiality',
  'recording',
  'supervision',
  'research',
  'contact',
  'messages',
  /** That a supervisor of the group may call to ask how it is led (design, forms of therapy, 6). */
  'check_call',
] as const;
export type ConsentItem = (typeof consentItems)[number];

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

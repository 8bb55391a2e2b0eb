import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';

/** Whom the service writes to about a client, who agreed to it. */
export const recipients = ['gp', 'referrer', 'prescriber', 'school', 'other'] as const;
export type Recipient = (typeof recipients)[number];

/** What a letter is about; `free` begins with the greeting alone. */
export const subjects = ['begun', 'half_way', 'ended', 'left_early', 'free'] as const;
export type Subject = (typeof subjects)[number];

/** How a letter went: by e-mail from here, or printed and posted or handed over. */
export const ways = ['mail', 'by_hand'] as const;
export type Way = (typeof ways)[number];

/** A letter as it was signed, with whom it is to. */
export interface SignedLetter {
  words: string;
  version: number;
  whom: string;
  address: string;
  on: string;
  by: string;
}

/** One time that a signed letter went. */
export interface LetterGone {
  version: number;
  how: Way;
  /** The e-mail address that it went to; empty where it went by hand. */
  email: string;
  on: string;
  by: string;
  /** The act with which it went, which names its e-mail. */
  act: string;
}

/** What is asked of a letter beside its words. */
export interface Addressed {
  to: Recipient;
  subject: Subject;
  /** In the client's words, as they agreed that this person may be contacted. */
  whom: string;
  /** As it stands on the letter; may be empty. */
  address: string;
}

export interface LetterToOther extends Addressed {
  id: string;
  /** Number of the entry with which it was begun. */
  begun: number;
  /** Null for whoever did not write it. */
  draft: VersionedText<string> | null;
  signed: SignedLetter[];
  gone: LetterGone[];
}

export interface LettersToOthers {
  letters: LetterToOther[];
}

export const facts = {
  LetterToOtherWritten: z.object({
    letterId: z.string(),
    to: z.enum(recipients),
    subject: z.enum(subjects),
    whom: z.string(),
    address: z.string(),
    words: z.string(),
    version: z.number().optional(),
  }),
  LetterToOtherSigned: z.object({
    letterId: z.string(),
    words: z.string(),
    version: z.number(),
    whom: z.string(),
    address: z.string(),
  }),
  LetterToOtherSent: z.object({
    letterId: z.string(),
    version: z.number(),
    how: z.enum(ways),
    email: z.string(),
  }),
};
export const fact = factsOf(facts);
export const start: LettersToOthers = { letters: [] };

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { maybe, whole } from '#core/forms/fields.ts';
import { words as says } from './words.ts';

/** Messages between client and therapist, between sessions and never for what is urgent (decision 034). */

/** How many days at most an answer may take. */
export const longestWait = 14;

export const offer = {
  /** Within how many days the therapist answers. */
  within: whole.min(1, says.en.fields.within).max(longestWait, says.en.fields.within),
  /** What else the client should know, such as the days on which messages are read. */
  note: maybe,
};
export type Offer = z.output<z.ZodObject<typeof offer>> & { on: string };

/** What became of a client's message: an answer was written, it is for the next session, or it asks for none. */
export const outcomes = ['when_we_meet', 'no_answer'] as const;

export interface Message {
  id: string;
  from: Author;
  by: string;
  words: string;
  /** The day it was written. */
  on: string;
  /** The instant it was recorded. */
  at: string;
  /** Of a client's message: the day by which it is answered, as it was promised then. */
  answerBy: string | null;
  /** What the other did with it: nothing yet is null. A therapist's is `read`. */
  met: { how: 'written' | 'read' | (typeof outcomes)[number]; on: string } | null;
}

export interface Messages {
  /** Null while messages are not offered. */
  offer: Offer | null;
  /** First to last. */
  sent: Message[];
}

/** Ids of the other's messages that were before whoever did this; where it was not recorded, all that waited up to then. */
const meets = z.array(z.string()).optional();

export const facts = {
  MessagesOffered: z.object(offer),
  MessagesEnded: z.object({ why: maybe }),
  MessageSent: z.object({ words: z.string(), from: author, answerBy: z.string().nullable(), meets }),
  MessagesMet: z.object({ of: author, how: z.enum(['read', ...outcomes]), upTo: z.string(), meets }),
};
export const fact = factsOf(facts);
export const start: Messages = { offer: null, sent: [] };

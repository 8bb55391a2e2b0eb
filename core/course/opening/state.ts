import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { whole } from '#core/forms/fields.ts';
import { courseLength } from '#core/forms/session-number.ts';

/** Which course this is: whose, with whom, by which protocol. */
export interface Opened {
  on: string;
  client: string;
  therapist: string;
  protocol: { id: string; edition: string; preset: string; sessions: number; minutes: number };
  referral: string;
  /** The finished course that this one follows, for maintenance or a return. */
  continues?: string;
  /** The course under way that this one is held beside. */
  alongside?: string;
  /** Why this protocol, for somebody outside its ages. */
  despiteAge?: string | undefined;
  /** The day from which it is kept here, of a course under way before. */
  movedIn?: string | undefined;
}

/** Two entries that became one client, or were told apart again. */
export interface EntriesOfClient {
  on: string;
  client: string;
  of: string;
  are: 'one' | 'two';
}

export interface Opening {
  opened: Opened | null;
  /** What was said of entries of the client, first to last. */
  entries: EntriesOfClient[];
}

export const protocolChoice = z.object({
  id: z.string(),
  edition: z.string(),
  preset: z.string(),
  sessions: courseLength,
  minutes: whole.min(20).max(120),
});

export const facts = {
  CourseOpened: z.object({
    client: z.string(),
    therapist: z.string(),
    protocol: protocolChoice,
    referral: z.string(),
    continues: z.string().optional(),
    alongside: z.string().optional(),
    /** Why this protocol, for somebody outside its ages. */
    despiteAge: z.string().optional(),
    /** The day from which it is kept here, of a course under way before. */
    movedIn: z.string().optional(),
  }),
  /** Two entries were found to be one person: whose the course is from now on, and the entry that is no client of its own any more. */
  ClientsMerged: z.object({ client: z.string(), of: z.string() }),
  /** They were two people after all: whose the course is again. */
  ClientsToldApart: z.object({ client: z.string(), of: z.string() }),
};
export const fact = factsOf(facts);
export const start: Opening = { opened: null, entries: [] };

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

export interface Opening {
  opened: Opened | null;
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
};
export const fact = factsOf(facts);
export const start: Opening = { opened: null };

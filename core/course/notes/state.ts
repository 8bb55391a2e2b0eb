import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { sessionInFact } from '#core/forms/session-number.ts';

const session = sessionInFact;

export const facts = {
  NoteDrafted: z.object({ session, text: z.string(), version: z.number() }),
  /** `as`: whoever signed it stood in for the therapist. */
  NoteSigned: z.object({ session, text: z.string(), as: z.literal('cover').optional() }),
  NoteAddedTo: z.object({ session, text: z.string() }),
  NoteShared: z.object({ session }),
  NoteWithdrawn: z.object({ session }),
};
export const fact = factsOf(facts);

export interface Note {
  session: number;
  text: string;
  version: number;
  signed: { on: string; at: string; by: string; as?: 'cover' } | null;
  addenda: { id: string; seq: number; text: string; on: string; at: string; by: string }[];
  shared: 'not_shared' | 'shared';
}

export interface Notes {
  /** In order of their sessions. */
  notes: Note[];
}

export const start: Notes = { notes: [] };

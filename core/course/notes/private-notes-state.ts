import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';

export const facts = {
  PrivateNoteKept: z.object({
    note: z.string(),
    session: z.number().nullable(),
    title: z.string(),
    text: z.string(),
    version: z.number(),
  }),
};
export const fact = factsOf(facts);

export interface PrivateNote extends z.output<typeof facts.PrivateNoteKept> {
  seq: number;
  on: string;
  by: string;
}

export interface PrivateNotes {
  notes: PrivateNote[];
}

export const start: PrivateNotes = { notes: [] };

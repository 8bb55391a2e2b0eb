import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { line, maybe } from '#core/forms/fields.ts';

export const form = z.object({
  /** The name the client was given for it. */
  called: line('What it was called'),
  code: z.string().trim().max(40, 'A code is at most 40 characters.').default(''),
  received: z
    .enum(['relief', 'agreement', 'doubt', 'disagreement', 'distress', 'other', 'not_said'])
    .default('not_said'),
  clientsWords: maybe,
  /** Beside it, for the therapist alone: severity, differential, doubts. */
  workingNote: maybe,
});

/** The problem told to the client by its name, and how they took it (I-03, MS-05). */
export interface DiagnosisTold extends z.output<typeof form> {
  id: string;
  on: string;
}

export interface Diagnosis {
  told: DiagnosisTold[];
}

export const facts = { DiagnosisTold: form };
export const fact = factsOf(facts);
export const start: Diagnosis = { told: [] };

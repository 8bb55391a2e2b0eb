import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Dated } from '#core/course/shared/stamped.ts';
import { line, maybe } from '#core/forms/fields.ts';
import { problems } from '#core/protocols/protocol/problem.ts';

const words = { en: { choose: 'Choose the problem from the list.' } };

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
export type DiagnosisTold = Dated<typeof form>;

/** Which problem the course is counted for, as a service reports it. */
export const problemForm = z.object({
  problem: z.enum(problems, { error: words.en.choose }),
  /** What it is, where the list has no name for it. */
  called: maybe,
});

export interface ProblemRecorded extends z.output<typeof problemForm> {
  on: string;
}

export interface Diagnosis {
  told: DiagnosisTold[];
  /** The one recorded last; null where none is, or where it was taken back. */
  problem: ProblemRecorded | null;
}

export const facts = { DiagnosisTold: form, ProblemRecorded: problemForm };
export const fact = factsOf(facts);
export const start: Diagnosis = { told: [], problem: null };

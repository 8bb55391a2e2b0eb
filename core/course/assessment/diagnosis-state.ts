import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Dated } from '#core/course/shared/stamped.ts';
import { line, maybe, plain } from '#core/forms/fields.ts';
import { problems } from '#core/protocols/protocol/problem.ts';
import { diagnosisStateWords } from './words.ts';

const words = {
  en: {
    choose: 'Choose the problem from the list.',
    ground: 'Choose the reason from the list.',
    what: 'What the course is for',
  },
};

export const form = z.object({
  /** The name the client was given for it. */
  called: line(diagnosisStateWords.en.whatItWasCalled),
  code: plain().trim().max(40, diagnosisStateWords.en.codeIsAtMost40).default(''),
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

/** Why a course has no diagnosis: a problem between people, distress below an illness, or none is wished for. S002-40 of the seeds; IPT protocol reference, 7.2 and 11.3, D-19. */
export const withoutGrounds = ['problem', 'below_threshold', 'not_wished'] as const;
export const withoutForm = z.object({
  ground: z.enum(withoutGrounds, { error: words.en.ground }),
  what: line(words.en.what),
});

export interface Diagnosis {
  told: DiagnosisTold[];
  /** The one recorded last; null where none is, or where it was taken back. */
  problem: ProblemRecorded | null;
  /** What it is for instead, while it goes on without a diagnosis. */
  without: (z.output<typeof withoutForm> & { on: string }) | null;
}

export const facts = {
  DiagnosisTold: form,
  ProblemRecorded: problemForm,
  BegunWithoutDiagnosis: withoutForm,
};
export const fact = factsOf(facts);
export const start: Diagnosis = { told: [], problem: null, without: null };

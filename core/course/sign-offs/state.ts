import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Stamped } from '#core/course/shared/stamped.ts';
import { signedOff } from '#core/protocols/protocol/sign-off.ts';

export const facts = {
  TraineeNamed: z.object({
    therapist: z.string(),
    supervisor: z.string(),
    /** The credentials of the form that the trainee does not hold yet. */
    lacks: z.array(z.string()),
  }),
  Countersigned: z.object({
    what: z.enum(signedOff),
    /** What of this kind: the id of the focus, the contract or the passing over; `closing` for the closing. */
    of: z.string(),
    decision: z.enum(['agreed', 'not_agreed']),
    words: z.string(),
  }),
};
export const fact = factsOf(facts);

export type TraineeNamed = Stamped<typeof facts.TraineeNamed>;

export interface SignOffs {
  trainee: (z.output<typeof facts.TraineeNamed> & By) | null;
  /** Each time it was said who gives it in training; the last is `trainee`. */
  named: TraineeNamed[];
  /** Each time a supervisor said something; of one thing the last holds. */
  given: Stamped<typeof facts.Countersigned>[];
}

export const start: SignOffs = { trainee: null, named: [], given: [] };

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';

const named = z.object({
  /** The account of somebody who works here; empty for somebody who has none. */
  person: z.string(),
  name: z.string(),
  /** How they are reached, also without this telephone: a number, a house, a door at night. */
  reach: z.string(),
});

export const facts = {
  WhoAnswersNamed: z.object({
    /** In the order in which they are asked. */
    people: z.array(named),
    /** The nearest help where there is no line, and how one gets there. */
    nearest: z.string(),
    version: z.number(),
  }),
};
export const fact = factsOf(facts);

export interface Answering {
  named: (z.output<typeof facts.WhoAnswersNamed> & By) | null;
}

export const start: Answering = { named: null };

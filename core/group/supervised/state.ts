import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Stamped } from '#core/course/shared/stamped.ts';

/** A supervision log: case, question, advice, action, due, done. IPT protocol reference, 8.3, features. */
const entry = z.object({
  question: z.string(),
  advice: z.string(),
  action: z.string(),
  /** The day by which the action is done; empty where there is none. */
  due: z.string(),
});

export const facts = {
  SupervisionHeld: z.object({
    /** The same for each group that one supervision was about, so that it counts once; each holds its part of the time. */
    supervision: z.string(),
    with: z.array(z.string()),
    minutes: z.number(),
    entries: z.array(entry),
  }),
  SupervisionActionDone: z.object({ supervision: z.string(), entry: z.number(), words: z.string() }),
};
export const fact = factsOf(facts);

export interface SupervisionEntry extends z.output<typeof entry> {
  done: (By & { words: string }) | null;
}

export interface Supervision extends Omit<Stamped<typeof facts.SupervisionHeld>, 'entries'> {
  entries: SupervisionEntry[];
}

export interface Supervised {
  supervisions: Supervision[];
}
export const start: Supervised = { supervisions: [] };

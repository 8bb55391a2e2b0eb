import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { riskFacts, type WentUp } from '#core/course/risk/state.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';

/** Where it was said: on the form of the public pages, to somebody here, by whoever refers, or in a measure. */
export const saidIn = ['form', 'to_us', 'by_referrer', 'measure'] as const;

export const facts = {
  DangerTold: z.object({ saidIn: z.enum(saidIn), words: z.string() }),
  DangerAnswered: z.object({
    asked: z.string(),
    said: z.string(),
    decided: z.string(),
    whoInformed: z.string(),
    nextReview: z.string(),
    licence: z.literal('ran_out').optional(),
  }),
  /** Nobody answered it in time: who is asked now, or why nobody could be. Written by Kith itself. */
  DangerWentUp: riskFacts.AlarmWentUp.omit({ alarm: true }),
  DangerNotDelivered: riskFacts.AlarmNotDelivered.omit({ alarm: true }),
};
export const fact = factsOf(facts);

export interface Told extends Stamped<typeof facts.DangerTold> {
  at: string;
  /** The act that answered it; null while it waits. */
  answered: string | null;
}

export interface Danger {
  told: Told[];
  /** To whom it went up while nobody answered, since the first that waits was told. */
  wentUp: WentUp[];
  answers: (Stamped<typeof facts.DangerAnswered> & { at: string })[];
}

export const start: Danger = { told: [], wentUp: [], answers: [] };

/** What was said of dying or harm and nobody has answered. */
export const unanswered = ({ told }: Danger): Told[] => told.filter(({ answered }) => answered === null);

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';

/** Who speaks with whom about the course: the therapist who gives it, and a supervisor. */
export const speaker = z.enum(['therapist', 'supervisor']);
export type Speaker = z.output<typeof speaker>;

export const facts = {
  SupervisionAsked: z.object({ words: z.string() }),
  SupervisorNoted: z.object({ words: z.string() }),
  SupervisionAnswered: z.object({ of: z.string(), from: speaker, words: z.string() }),
  SessionsDrawn: z.object({
    /** What the lot was drawn from and by which number, so that anybody can draw it again. */
    seed: z.number(),
    among: z.array(z.number()),
    drawn: z.array(z.number()),
  }),
};
export const fact = factsOf(facts);

type Said = Stamped<typeof facts.SupervisionAsked> & { from: Speaker };

/** A question of the therapist’s or a note of the supervisor’s, and what was answered to it, first to last. */
export interface Thread extends Said {
  answers: Said[];
}

export interface Supervision {
  threads: Thread[];
  drawn: Stamped<typeof facts.SessionsDrawn>[];
}

export const start: Supervision = { threads: [], drawn: [] };

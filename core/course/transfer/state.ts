import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';

export const clientTold = z.enum(['present', 'told', 'not_told']);

export const facts = {
  CourseTransferred: z.object({
    from: z.string(),
    to: z.string(),
    handOver: z.string(),
    client: clientTold,
  }),
};
export const fact = factsOf(facts);

export type Transfer = Stamped<typeof facts.CourseTransferred>;

export interface Transfers {
  /** First to last; whoever the last one names holds the course. */
  transfers: Transfer[];
}

export const start: Transfers = { transfers: [] };

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
    /** What whoever hands it over wrote to the client, where they did. */
    toClient: z.string().optional(),
    /** It was arranged by somebody who does not read it. */
    arranged: z.literal('administrator').optional(),
  }),
  HandOverRead: z.object({ transfer: z.string() }),
};
export const fact = factsOf(facts);

export interface Transfer extends Stamped<typeof facts.CourseTransferred> {
  /** The instant of recording: what was called off in the same act bears it too. */
  since: string;
  /** When whoever it was handed to said that they read it. */
  read?: { on: string };
}

export interface Transfers {
  /** First to last; whoever the last one names holds the course. */
  transfers: Transfer[];
}

export const start: Transfers = { transfers: [] };

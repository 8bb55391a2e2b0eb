import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Stamped } from '#core/course/shared/stamped.ts';

/** What a member is asked to confirm, in their own words and by nobody’s wish. */
export const asked = ['came', 'group_met', 'asked_alone', 'treated_well', 'nothing_paid'] as const;

export const facts = {
  SpotChecksDrawn: z.object({
    /** What the lot was drawn from and by which number, so that anybody can draw it again. */
    seed: z.number(),
    among: z.array(z.string()),
    drawn: z.array(z.string()),
  }),
  SpotCheckMade: z.object({
    course: z.string(),
    reached: z.enum(['reached', 'not_reached']),
    confirmed: z.array(z.object({ what: z.enum(asked), answer: z.enum(['yes', 'no', 'not_said']) })),
    words: z.string(),
  }),
};
export const fact = factsOf(facts);

export interface SpotChecks {
  drawn: (z.output<typeof facts.SpotChecksDrawn> & By)[];
  made: Stamped<typeof facts.SpotCheckMade>[];
}
export const start: SpotChecks = { drawn: [], made: [] };

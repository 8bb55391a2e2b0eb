import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';

/** Who leads, and who leads with them. IPT protocol reference, 7.6: co-facilitator optional; 7.7: co-leaders. */
export const leadingAs = ['facilitator', 'co_facilitator'] as const;

export const facts = {
  FacilitatorCame: z.object({
    person: z.string(),
    as: z.enum(leadingAs),
    /** Under whom they lead in training; left out where they hold what the form asks for. */
    supervisor: z.string().optional(),
  }),
  FacilitatorWent: z.object({ person: z.string(), why: z.string() }),
};
export const fact = factsOf(facts);

export interface Facilitator {
  person: string;
  as: (typeof leadingAs)[number];
  supervisor?: string | undefined;
  since: By;
  went: (By & { why: string }) | null;
}

export interface Facilitators {
  facilitators: Facilitator[];
}

export const start: Facilitators = { facilitators: [] };

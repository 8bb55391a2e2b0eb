import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { maybe } from '#core/forms/fields.ts';

const grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], {
  error: 'Give 0, 1, 2 or 3.',
});

export const domainRating = z.object({
  /** `F-01` to `F-26`, or one of an area's own such as `F-D1`. */
  domain: z
    .string()
    .regex(
      /^F-(0[1-9]|1\d|2[0-6]|[GDRN][1-3])$/,
      'There is no such domain: they are F-01 to F-26 and F-G1 to F-N3.',
    ),
  /** 0 left out, 1 barely, 2 done, 3 done fully; null is NA, not due. */
  adherence: grade.nullable(),
  /** 0 poor to 3 skilful; null where nothing was done. */
  competence: grade.nullable().default(null),
  note: maybe,
});

/** Drifts that only a listener can tell, and marks as such: PD-12, PD-13. IPT protocol reference, 1.8 and 8.2. */
export const heardDrifts = ['PD-12', 'PD-13'] as const;

export const facts = {
  FidelityRated: z.object({
    session: z.number(),
    rater: z.enum(['therapist', 'supervisor']),
    heard: z.enum(['was_there', 'recording', 'notes_only']),
    ratings: z.array(domainRating),
    words: z.string(),
    drifts: z.array(z.enum(heardDrifts)).optional(),
  }),
};
export const fact = factsOf(facts);

export type FidelityRating = Stamped<typeof facts.FidelityRated>;

export interface Fidelity {
  ratings: FidelityRating[];
}

export const start: Fidelity = { ratings: [] };

export type DomainRating = z.output<typeof domainRating>;

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { maybe } from '#core/forms/fields.ts';
import { stateWords } from './words.ts';

export const howHeard = z.enum(['was_there', 'recording', 'notes_only']);

/** What is said of a rating that names what is not there. */
const words = {
  en: {
    noSuchDomain: 'There is no such domain: choose one of those that are listed.',
    noSuchDrift: 'Give the id of a drift, such as PD-12.',
  },
};

const grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], {
  error: stateWords.en.give012,
});

export const domainRating = z.object({
  /** `F-01` to `F-26`, one of an area's own such as `F-D1`, or one of the form of therapy such as `F-AT1`. */
  domain: z.string().regex(/^F-(0[1-9]|1\d|2[0-6]|[A-Z]{1,3}[1-9])$/, words.en.noSuchDomain),
  /** 0 left out, 1 barely, 2 done, 3 done fully; null is NA, not due. */
  adherence: grade.nullable(),
  /** 0 poor to 3 skilful; null where nothing was done. */
  competence: grade.nullable().default(null),
  note: maybe,
});

/** A drift that only a listener can tell, by its id: PD-12, PD-13, or one of the form of therapy. IPT protocol reference, 1.8 and 8.2. */
export const heardDrift = z.string().regex(/^[A-Z]{1,20}-[A-Z]{0,20}\d{1,4}$/, words.en.noSuchDrift);

export const facts = {
  FidelityRated: z.object({
    session: z.number(),
    rater: z.enum(['therapist', 'supervisor']),
    heard: howHeard,
    ratings: z.array(domainRating),
    words: z.string(),
    drifts: z.array(heardDrift).optional(),
  }),
};
export const fact = factsOf(facts);

export type FidelityRating = Stamped<typeof facts.FidelityRated>;

export interface Fidelity {
  ratings: FidelityRating[];
}

export const start: Fidelity = { ratings: [] };

export type DomainRating = z.output<typeof domainRating>;

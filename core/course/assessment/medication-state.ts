import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Dated } from '#core/course/shared/stamped.ts';
import { line, maybe, partialDate, plain, text } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { medicationStateWords } from './words.ts';

export const form = z.object({
  taking: z
    .array(
      z.object({
        name: line(medicationStateWords.en.medicine),
        dose: plain().max(120).default(''),
        since: partialDate('lived').optional(),
      }),
    )
    .max(40, medicationStateWords.en.keepThisListUnder40)
    .default([]),
  decision: text(medicationStateWords.en.decision),
  why: maybe,
  /** Who weighed it with the client: the prescriber, or the doctor asked. */
  with: line(medicationStateWords.en.whoItWasConsidered),
  reviewBySession: sessionNumber.optional(),
});

/** One time the question of medication was weighed (I-06, MS-08); the later ones are its reviews (M-11). */
export type MedicationConsidered = Dated<typeof form>;

export interface Medication {
  considered: MedicationConsidered[];
}

export const facts = { MedicationConsidered: form };
export const fact = factsOf(facts);
export const start: Medication = { considered: [] };

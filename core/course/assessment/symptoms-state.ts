import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Dated } from '#core/course/shared/stamped.ts';
import { alone } from '#core/forms/field-fault.ts';
import { line, maybe, partialDate, three } from '#core/forms/fields.ts';

export const form = z.object({
  /** When this episode began, as exactly as the client knows. */
  began: partialDate('lived'),
  worsened: partialDate('lived').optional(),
  /** Episodes before this one. */
  pastEpisodes: z
    .number({ error: 'Give the number of earlier episodes; 0 if there were none.' })
    .int(alone('Give a whole number of episodes.'))
    .min(0, 'How many episodes there were cannot be less than 0.')
    .max(100, 'Check the number of earlier episodes.'),
  checklist: z
    .array(z.object({ symptom: line('The symptom'), level: three, note: maybe }))
    .max(60, 'Keep the checklist under 60 symptoms.')
    .default([]),
  impairment: maybe,
  /** Earlier episodes and treatments, family, health. */
  history: maybe,
  notes: maybe,
});

/** A walk through the symptoms, their course and what came before (I-02). */
export type SymptomReview = Dated<typeof form>;

export interface Symptoms {
  reviews: SymptomReview[];
}

export const facts = { SymptomsReviewed: form };
export const fact = factsOf(facts);
export const start: Symptoms = { reviews: [] };

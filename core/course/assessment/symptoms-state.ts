import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Dated } from '#core/course/shared/stamped.ts';
import { alone } from '#core/forms/field-fault.ts';
import { line, maybe, partialDate, three } from '#core/forms/fields.ts';
import { symptomsStateWords } from './words.ts';

export const form = z.object({
  /** When this episode began, as exactly as the client knows. */
  began: partialDate('lived'),
  worsened: partialDate('lived').optional(),
  /** Episodes before this one. */
  pastEpisodes: z
    .number({ error: symptomsStateWords.en.giveNumberOfEarlierEpisodes })
    .int(alone(symptomsStateWords.en.giveWholeNumberOfEpisodes))
    .min(0, symptomsStateWords.en.howManyEpisodes)
    .max(100, symptomsStateWords.en.checkNumberOfEarlierEpisodes),
  checklist: z
    .array(z.object({ symptom: line(symptomsStateWords.en.symptom), level: three, note: maybe }))
    .max(60, symptomsStateWords.en.keepChecklistUnder60Symptoms)
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

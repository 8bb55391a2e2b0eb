import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { maybe } from '#core/forms/fields.ts';
import { exclusionsStateWords } from './words.ts';

/** What is looked for before the work begins (I-04; IPT protocol reference, 1.3). */
export const exclusionItems = [
  'psychosis',
  'bipolarity',
  'substance_use',
  'cognitive_impairment',
  'physical_cause',
  'medication_cause',
  'eating',
  'trauma',
] as const;

const answer = z.object({
  item: z.enum(exclusionItems),
  found: z.enum(['not_found', 'found', 'referred', 'prefer_not_to_say']),
  note: maybe,
  referredTo: maybe,
});
export const form = z.object({
  answers: z
    .array(answer)
    .min(1, exclusionsStateWords.en.answerAtLeastOne)
    .max(exclusionItems.length, exclusionsStateWords.en.answerEachQuestionOnce),
});

export interface Exclusion extends z.output<typeof answer> {
  on: string;
}

export interface Exclusions {
  /** The latest answer to each question asked so far. */
  now: Exclusion[];
  history: Exclusion[];
}

export const facts = { ExclusionsScreened: form };
export const fact = factsOf(facts);
export const start: Exclusions = { now: [], history: [] };

export type ExclusionItem = (typeof exclusionItems)[number];

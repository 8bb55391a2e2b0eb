import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { maybe, partialDate } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { words as says } from './words.ts';

/** What was going on when this began or got worse: a conflict, a loss, a change, being alone. S004-14 of the seeds; IPT protocol reference, 2.2. */
export const onsetQuestions = ['conflict', 'loss', 'change', 'alone'] as const;
export type OnsetQuestion = (typeof onsetQuestions)[number];
export const onsetAnswers = ['yes', 'perhaps', 'no', 'rather_not'] as const;

export const onsetAnswered = z.object({
  question: z.enum(onsetQuestions),
  answer: z.enum(onsetAnswers, { error: says.en.fields.answer }),
  words: maybe,
  when: partialDate('lived').optional(),
  people: z.array(personId).max(50).default([]),
});

export const onsetForm = z.object({
  answers: z.array(onsetAnswered).min(1, says.en.fields.answers).max(onsetQuestions.length),
});

/**
 * What may lie behind trouble with ties. What happened earlier is noted as lying behind, and is not told anew here.
 * S002-20 of the seeds; IPT protocol reference, 2.3.4 and 11.3, D-17.
 */
export const behindIt = ['anxious_with_people', 'low_self_worth', 'earlier_trauma', 'other'] as const;
export type BehindIt = (typeof behindIt)[number];

export const behindForm = z.object({
  factors: z
    .array(z.object({ factor: z.enum(behindIt), words: maybe }))
    .min(1, says.en.fields.factors)
    .max(behindIt.length),
});

type By = { id: string; on: string; as: Author };
export type OnsetTold = z.output<typeof onsetForm> & By;
export type BehindTold = z.output<typeof behindForm> & By;

export interface HowItBegan {
  /** Each time it was told, the last one holds. */
  told: OnsetTold[];
  behind: BehindTold[];
}

export const facts = {
  HowItBeganTold: onsetForm.extend({ as: author }),
  WhatLiesBehindTold: behindForm.extend({ as: author }),
};
export const fact = factsOf(facts);
export const start: HowItBegan = { told: [], behind: [] };

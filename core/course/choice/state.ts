import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { treatments } from '#core/comparison/treatments.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { id, maybe, someOf, text } from '#core/forms/fields.ts';
import { words as says } from './words.ts';

/** What may matter to somebody who chooses a treatment. S001-09, S002-52 of the seeds; IPT protocol reference, 9.1 and 10. */
export const mattersToChoose = [
  'short',
  'practical',
  'people',
  'own_thoughts',
  'looks_back',
  'little_writing',
  'no_medicine',
  'medicine',
  'one_to_one',
  'with_others',
  'fits_my_life',
  'who_it_is_with',
] as const;
export type MattersToChoose = (typeof mattersToChoose)[number];

export const mattersForm = z.object({ matters: someOf(mattersToChoose), words: maybe });

/** What can be chosen: what is laid side by side, or something else. */
export const options = [...treatments, 'other'] as const;
export type TreatmentOption = (typeof options)[number];

export const choiceForm = z.object({
  talkedOver: someOf(options).min(1, says.en.fields.talkedOver),
  chosen: someOf(options).min(1, says.en.fields.chosen),
  why: text(says.en.fields.why),
  /** What else it is, or what is to follow if it does not help. */
  otherwise: maybe,
});

export const choiceAnswers = ['agrees', 'partly', 'no'] as const;
export const answerForm = z.object({
  choice: id,
  answer: z.enum(choiceAnswers, { error: says.en.fields.answer }),
  words: maybe,
});

type Said = { on: string; as: Author };
export type MattersTold = z.output<typeof mattersForm> & Said;
export type ChoiceAnswer = Omit<z.output<typeof answerForm>, 'choice'> & Said;

/** One choice of a treatment: by whom it was written, and what the other said. */
export type ChoiceMade = z.output<typeof choiceForm> & Said & { id: string; answers: ChoiceAnswer[] };

export interface Choice {
  /** Each time it was told, the last one holds. */
  matters: MattersTold[];
  choices: ChoiceMade[];
}

export const facts = {
  WhatMattersTold: mattersForm.extend({ as: author }),
  ChoiceRecorded: choiceForm.extend({ as: author }),
  ChoiceAnswered: answerForm.extend({ as: author }),
};
export const fact = factsOf(facts);
export const start: Choice = { matters: [], choices: [] };

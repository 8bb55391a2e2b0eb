import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Dated } from '#core/course/shared/stamped.ts';
import { lines, maybe, someOf } from '#core/forms/fields.ts';
import { psychoeducationStateWords } from './words.ts';

/** What there is to explain (I-07, I-14, MS-07; IPT protocol reference, appendix E). */
export const psychoeducationTopics = [
  'depression',
  'common_and_treatable',
  'not_your_fault',
  'what_ipt_is',
  'where_ipt_comes_from',
  'how_we_work',
  'mood_and_relationships',
  'sick_role',
  'phases',
  'four_situations',
  'feelings_as_signals',
  'communication',
  'grief',
  'conflict',
  'change',
  'loneliness',
  'medication',
  'telling_people',
  'ending',
  'staying_well',
  'if_not_helped',
  'help_now',
  'other_therapies',
  'privacy',
] as const;

export const form = z.object({
  topics: someOf(psychoeducationTopics).min(1, psychoeducationStateWords.en.chooseAtLeastOneThing),
  /** How the client put it when asked to say it back. */
  teachBack: maybe,
  materials: lines,
});

export type Explanation = Dated<typeof form>;

export interface Psychoeducation {
  given: Explanation[];
}

export const facts = { IllnessExplained: form };
export const fact = factsOf(facts);
export const start: Psychoeducation = { given: [] };

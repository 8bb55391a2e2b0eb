import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { lines, maybe, someOf } from '#core/forms/fields.ts';

/** What there is to explain (I-07, I-14, MS-07; IPT protocol reference, appendix E). */
export const psychoeducationTopics = [
  'depression',
  'common_and_treatable',
  'not_your_fault',
  'what_ipt_is',
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
export type PsychoeducationTopic = (typeof psychoeducationTopics)[number];

const form = z.object({
  topics: someOf(psychoeducationTopics).min(1, 'Choose at least one thing that was explained.'),
  /** How the client put it when asked to say it back. */
  teachBack: maybe,
  materials: lines,
});

export interface Explanation extends z.output<typeof form> {
  id: string;
  on: string;
}

export interface Psychoeducation {
  given: Explanation[];
}

const facts = { IllnessExplained: form };
const fact = factsOf(facts);
const start: Psychoeducation = { given: [] };

/** Every topic explained so far, once each. */
export function topicsExplained(state: Psychoeducation): PsychoeducationTopic[] {
  return [...new Set(state.given.flatMap(({ topics }) => topics))];
}

export const psychoeducation = chapter({
  start,
  facts,
  fold: {
    IllnessExplained: (state, data, { act: explanation, on }) => ({
      given: [...state.given, { ...data, id: explanation, on }],
    }),
  },
  acts: {
    explainIllness: act({
      says: 'Record what was explained about the illness and the work, and how the client said it back.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide: (_course, asked, doing) => [fact('IllnessExplained', doing.on, asked)],
    }),
  },
  seenBy: byBoth(start),
});

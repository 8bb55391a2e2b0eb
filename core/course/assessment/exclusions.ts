import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byClinicians } from '#core/course/book/shown-to.ts';
import type { Course } from '#core/course/course.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { maybe } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

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
export type ExclusionItem = (typeof exclusionItems)[number];

const answer = z.object({
  item: z.enum(exclusionItems),
  found: z.enum(['not_found', 'found', 'referred', 'prefer_not_to_say']),
  note: maybe,
  referredTo: maybe,
});
const form = z.object({
  answers: z
    .array(answer)
    .min(1, 'Answer at least one of the questions.')
    .max(exclusionItems.length, 'Answer each question once.'),
});

export interface Exclusion extends z.output<typeof answer> {
  on: string;
}

export interface Exclusions {
  /** The latest answer to each question asked so far. */
  now: Exclusion[];
  history: Exclusion[];
}

const facts = { ExclusionsScreened: form };
const fact = factsOf(facts);
const start: Exclusions = { now: [], history: [] };

/** MS-04: the questions nobody has asked yet. A client who would rather not say has been asked. */
export function exclusionsNotAsked(course: Course): ExclusionItem[] {
  return exclusionItems.filter((item) => !course.exclusions.now.some((asked) => asked.item === item));
}

export const exclusions = chapter({
  start,
  facts,
  fold: {
    ExclusionsScreened(state, { answers }, { on }) {
      const asked = answers.map((each) => ({ ...each, on }));
      const rest = state.now.filter(({ item }) => !asked.some((each) => each.item === item));
      return { now: [...rest, ...asked], history: [...state.history, ...asked] };
    },
  },
  acts: {
    screenExclusions: act({
      says: 'Record what was asked to rule other conditions out, what was found and where it was referred.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        const twice = asked.answers.find(
          ({ item }, index) => asked.answers.findIndex((each) => each.item === item) !== index,
        );
        if (twice)
          return refuse('answered-twice', 'One question is answered twice. Keep one answer to each.');
        if (asked.answers.some(({ found, referredTo }) => found === 'referred' && !referredTo)) {
          return refuse('referred-where', 'Say where the client was referred.');
        }
        return [fact('ExclusionsScreened', doing.on, asked)];
      },
    }),
  },
  seenBy: byClinicians(start),
});

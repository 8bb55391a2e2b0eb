import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import type { Course } from '#core/course/course.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import { line, maybe, partialDate, three } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

const form = z.object({
  /** When this episode began, as exactly as the client knows. */
  began: partialDate('lived'),
  worsened: partialDate('lived').optional(),
  /** Episodes before this one. */
  pastEpisodes: z
    .number({ error: 'Give the number of earlier episodes; 0 if there were none.' })
    .int('Give a whole number of episodes.')
    .min(0, 'The number of earlier episodes cannot be below 0.')
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
export interface SymptomReview extends z.output<typeof form> {
  id: string;
  on: string;
}

export interface Symptoms {
  reviews: SymptomReview[];
}

const facts = { SymptomsReviewed: form };
const fact = factsOf(facts);
const start: Symptoms = { reviews: [] };

/** When the present episode began, by the latest review or else by the timeline; undefined when nobody knows yet. */
export function onsetOf(course: Course): string | undefined {
  const reviewed = course.symptoms.reviews.at(-1)?.began;
  if (reviewed) return reviewed;
  const onsets = course.timeline.events.filter(({ kind, aside }) => kind === 'symptom_onset' && !aside);
  return onsets
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

export const symptoms = chapter({
  start,
  facts,
  fold: {
    SymptomsReviewed: (state, data, { act: review, on }) => ({
      reviews: [...state.reviews, { ...data, id: review, on }],
    }),
  },
  acts: {
    reviewSymptoms: act({
      says: 'Review the symptoms: when they began, earlier episodes, a checklist, how far they get in the way.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        for (const date of [asked.began, asked.worsened]) {
          if (date && firstDayOf(date) > doing.today) {
            return refuse('onset-future', `${date} has not come yet. Give the time it began, up to today.`);
          }
          if (date && doing.born && lastDayOf(date) < doing.born) {
            return refuse('onset-before-birth', `${date} is before the client was born. Check the year.`);
          }
        }
        if (asked.worsened && lastDayOf(asked.worsened) < firstDayOf(asked.began)) {
          return refuse(
            'worse-before-onset',
            'It cannot have worsened before it began. Check the two dates.',
          );
        }
        return [fact('SymptomsReviewed', doing.on, asked)];
      },
    }),
  },
  seenBy(state, viewer) {
    if (viewer.as !== 'client') return byBoth(start)(state, viewer);
    return { reviews: state.reviews.map((review) => ({ ...review, notes: '' })) };
  },
});

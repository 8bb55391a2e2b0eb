import { byClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { type Area, areas as allAreas } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { type AreaRating, fact, facts, form, start } from './areas-rated-state.ts';

/** What an area is weighed by, each 0 to 3 (IPT protocol reference, 2.4). */
export const linkNames = [
  'temporalLink',
  'emotionalCharge',
  'activeNow',
  'clientSeesIt',
  'workable',
] as const;

/** MS-11: the areas nobody has rated yet. */
export function areasNotRated(course: Course): Area[] {
  return allAreas.filter((each) => !course.areas.now[each]);
}

/** 2 × temporalLink + emotionalCharge + activeNow + clientSeesIt + workable, 0 to 18; what is not scored counts 0. */
export function linkScore(rating: AreaRating): number {
  const { temporalLink = 0, emotionalCharge = 0, activeNow = 0, clientSeesIt = 0, workable = 0 } = rating;
  return 2 * temporalLink + emotionalCharge + activeNow + clientSeesIt + workable;
}

export const areas = chapter({
  start,
  facts,
  fold: {
    AreaRated(state, data, { on }) {
      const rating = { ...data, on };
      return { now: { ...state.now, [data.area]: rating }, history: [...state.history, rating] };
    },
  },
  acts: {
    rateArea: act({
      says: 'Rate one of the four problem areas, with the evidence and how closely it is linked.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        if (asked.evidence.length + asked.against.length === 0) {
          return refuse('no-evidence', 'Write what speaks for this rating, or against it.');
        }
        return [fact('AreaRated', doing.on, asked)];
      },
    }),
  },
  seenBy: byClinicians(start),
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});

import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byClinicians } from '#core/course/book/shown-to.ts';
import type { Course } from '#core/course/course.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { type Area, areas as allAreas, area, id, lines, maybe, three } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

/** What an area is weighed by, each 0 to 3 (IPT protocol reference, 2.4). */
export const linkNames = [
  'temporalLink',
  'emotionalCharge',
  'activeNow',
  'clientSeesIt',
  'workable',
] as const;

const form = z.object({
  area,
  present: z.enum(['present', 'possible', 'absent']),
  temporalLink: three.optional(),
  emotionalCharge: three.optional(),
  activeNow: three.optional(),
  clientSeesIt: three.optional(),
  workable: three.optional(),
  evidence: lines,
  against: lines,
  people: z.array(id).max(50).default([]),
  note: maybe,
});

/** One rating of one problem area, with the evidence (I-11; IPT protocol reference, 2.2 and 2.4). */
export interface AreaRating extends z.output<typeof form> {
  on: string;
}

/** The therapist's working: the client sees the focus and why, not the ratings. */
export interface AreasRated {
  now: Partial<Record<Area, AreaRating>>;
  history: AreaRating[];
}

const facts = { AreaRated: form };
const fact = factsOf(facts);
const start: AreasRated = { now: {}, history: [] };

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
});

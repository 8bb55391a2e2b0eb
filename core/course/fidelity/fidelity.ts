import { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { sessionNumbered } from '#core/course/sessions/attendance.ts';
import { sessionNumber } from '#core/course/sessions/not-come-yet.ts';
import { maybe } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { domainRating, type FidelityRating, fact, facts, start } from './state.ts';

/**
 * FIDELITY-IH-1: how far a session was IPT, by the therapist and, apart, by the supervisor; never seen by the client.
 * What only an ear can tell (PD-12, transference interpretation) is rated here. IPT protocol reference, 8.2.
 */

export type DomainRating = z.output<typeof domainRating>;

const sameRating = (one: FidelityRating, session: number, by: string) =>
  one.session === session && one.by === by;

export const fidelity = chapter({
  start,
  facts,
  fold: {
    FidelityRated: (state, data, { act: id, seq, on, by }) => ({
      ratings: [
        ...state.ratings.filter((one) => !sameRating(one, data.session, by)),
        { ...data, id, seq, on, by },
      ],
    }),
  },
  acts: {
    rateFidelity: act({
      says: 'Rate how far a session was IPT, domain by domain.',
      who: ['therapist', 'supervisor'],
      form: z.object({
        session: sessionNumber,
        heard: z.enum(['was_there', 'recording', 'notes_only']).default('was_there'),
        ratings: z.array(domainRating).min(1, 'Rate at least one domain.').max(60),
        words: maybe,
      }),
      decide(course, form, doing) {
        if (!sessionNumbered(course, form.session)) {
          return refuse(
            'not-held',
            `Session ${form.session} is not recorded as held. Record it, then rate it.`,
          );
        }
        if (new Set(form.ratings.map((one) => one.domain)).size < form.ratings.length) {
          return refuse('rated-twice', 'A domain is rated twice. Keep one rating for each.');
        }
        const undone = form.ratings.find((one) => !one.adherence && one.competence !== null);
        if (undone) {
          return refuse(
            'competence-of-nothing',
            `${undone.domain} was not done, so how well it was done cannot be rated. Leave competence empty.`,
          );
        }
        const rater = doing.as === 'supervisor' ? 'supervisor' : 'therapist';
        return [fact('FidelityRated', doing.on, { ...form, rater })];
      },
    }),
  },
  seenBy: (state, viewer) => (isClinician(viewer) ? state : start),
  paper: 'never',
  carriesOver: 'stays_behind',
});

/** What this person rated themselves: a second rater begins from nothing but their own (8.2). */
export function ownRating(course: Course, session: number, by: string): FidelityRating | undefined {
  return course.fidelity.ratings.findLast((one) => sameRating(one, session, by));
}

/**
 * The ratings of therapist and supervisor, once both are there, for whoever has made theirs: until then nobody rates with
 * the other's in sight (8.2).
 */
export function ratingsBeside(
  course: Course,
  session: number,
  by: string,
): { therapists: FidelityRating; supervisors: FidelityRating } | undefined {
  const [therapists, supervisors] = [
    ratingOf(course, session, 'therapist'),
    ratingOf(course, session, 'supervisor'),
  ];
  const isMade = ownRating(course, session, by) !== undefined;
  return therapists && supervisors && isMade ? { therapists, supervisors } : undefined;
}

/** The latest rating of a session by a therapist or a supervisor. */
export function ratingOf(
  course: Course,
  session: number,
  rater: FidelityRating['rater'],
): FidelityRating | undefined {
  return course.fidelity.ratings.findLast((one) => one.session === session && one.rater === rater);
}

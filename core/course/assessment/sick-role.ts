import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import { sessionNumber } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, line, lines, maybe } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

const duty = z.object({
  obligation: line('The duty that is eased'),
  how: maybe,
  /** The session by which it is looked at again; left out only when nobody has said. */
  reviewBySession: sessionNumber.optional(),
});

const form = z.object({
  mode: z.enum(['full', 'limited', 'distress_frame']),
  eased: z.array(duty).max(30, 'Keep this under 30 duties.').default([]),
  kept: lines,
  recovery: lines,
  sharedWith: lines,
  note: maybe,
});

const review = z.object({
  duty: id,
  outcome: z.enum(['kept_eased', 'shrunk', 'ended']),
  session: sessionNumber,
  /** When it is kept or shrunk: the next session at which it is looked at. */
  nextReview: sessionNumber.optional(),
  words: maybe,
});

export interface EasedDuty extends z.output<typeof duty> {
  id: string;
  state: 'eased' | 'shrunk' | 'ended';
  reviews: (Omit<z.output<typeof review>, 'duty'> & { on: string })[];
}

/** The sick role: what is eased for now, what stays, and the work it asks (I-08; IPT protocol reference, 1.4). */
export interface SickRoleGiven extends Omit<z.output<typeof form>, 'eased'> {
  id: string;
  on: string;
  eased: EasedDuty[];
}

export interface SickRole {
  given: SickRoleGiven | null;
  /** Earlier versions, as they stood when a new one took their place. */
  before: SickRoleGiven[];
}

const facts = { SickRoleGiven: form, EasedDutyReviewed: review };
const fact = factsOf(facts);
const start: SickRole = { given: null, before: [] };

/**
 * PD-02: the side that is missing when the sick role is only exemption or only exhortation.
 * The distress frame has no exemption to give, so it is never one-sided for lack of one.
 */
export function missingSide({ given }: SickRole): 'eased' | 'recovery' | undefined {
  if (!given) return undefined;
  if (given.recovery.length === 0 && given.eased.length > 0) return 'recovery';
  if (given.eased.length === 0 && given.recovery.length > 0 && given.mode !== 'distress_frame')
    return 'eased';
}

/** Duties still eased whose review is due by a session; a duty with no review named is due from `midpoint` on. */
export function dutiesToReview(
  { given }: SickRole,
  session: number,
  midpoint: number = session,
): EasedDuty[] {
  return (given?.eased ?? []).filter(({ state, reviewBySession = midpoint, reviews }) => {
    const seen = reviews.some((review) => review.session >= reviewBySession);
    return state !== 'ended' && session >= reviewBySession && !seen;
  });
}

const reviewed = { kept_eased: 'eased', shrunk: 'shrunk', ended: 'ended' } as const;

export const sickRole = chapter({
  start,
  facts,
  fold: {
    SickRoleGiven: (state, data, { act: role, on }) => ({
      given: {
        ...data,
        id: role,
        on,
        eased: data.eased.map((each, index) => ({
          ...each,
          id: index === 0 ? role : `${role}.${index + 1}`,
          state: 'eased' as const,
          reviews: [],
        })),
      },
      before: state.given ? [...state.before, state.given] : state.before,
    }),
    EasedDutyReviewed(state, { duty: reviewedDuty, ...data }, { on }) {
      if (!state.given) return state;
      const eased = state.given.eased.map((each) =>
        each.id === reviewedDuty
          ? {
              ...each,
              state: reviewed[data.outcome],
              reviewBySession: data.nextReview ?? each.reviewBySession,
              reviews: [...each.reviews, { ...data, on }],
            }
          : each,
      );
      return { ...state, given: { ...state.given, eased } };
    },
  },
  acts: {
    giveSickRole: act({
      says: 'Give the sick role, both sides of it: what is eased and until when, what stays, what recovery asks.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        if (asked.eased.length + asked.recovery.length === 0) {
          return refuse('empty-role', 'Write at least one duty that is eased, or one thing recovery asks.');
        }
        return [fact('SickRoleGiven', doing.on, asked)];
      },
    }),
    reviewEasedDuty: act({
      says: 'Look again at a duty that was eased: kept as it is, shrunk, or taken up again.',
      who: ['therapist'],
      open: whileOpen,
      form: review,
      decide(course, asked, doing) {
        const eased = course.sickRole.given?.eased.find(({ id: each }) => each === asked.duty);
        if (!eased) return refuse('no-such-duty', 'This duty is not part of the sick role as it stands now.');
        if (eased.state === 'ended') {
          return refuse('duty-ended', 'This duty has been taken up again already. Give the sick role anew.');
        }
        if (asked.nextReview !== undefined && asked.nextReview <= asked.session) {
          return refuse('review-later', 'The next review comes after this session: give a later number.');
        }
        return [fact('EasedDutyReviewed', doing.on, asked)];
      },
    }),
  },
  seenBy: byBoth(start),
});

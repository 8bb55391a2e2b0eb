import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { lastNumber, sessionsLeft } from '#core/course/sessions/attendance.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, maybe, someOf, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { conversations, reviewActions, reviewPoints } from './check-points.ts';
import { decisions, fact, facts, focusJudgements, responses, start } from './state.ts';
import { refuseBecause, reviewsWords } from './words.ts';

/** Reviews of progress at the check-points, each with a decision. IPT protocol reference, MS-17, MS-18, 6.5. */

export const reviews = chapter({
  start,
  facts,
  sentences: {
    en: {
      ProgressReviewed: 'Progress was reviewed.',
    },
  },
  fold: {
    ProgressReviewed: (state, data, fact) => ({
      reviews: [...state.reviews, stamped(data, fact)],
    }),
  },
  acts: {
    reviewProgress: act({
      says: reviewsWords.en.reviewProgressWithClient,
      who: ['therapist'],
      form: z.object({
        at: z.enum(reviewPoints),
        session: sessionNumber.optional(),
        seen: text(reviewsWords.en.whatScoresShow),
        response: z.enum(responses, {
          error: reviewsWords.en.sayHowItIsHelping,
        }),
        goals: maybe,
        focus: z.enum(focusJudgements).default('not_asked'),
        discussed: text(reviewsWords.en.whatYouTalkedAbout),
        decision: z.enum(decisions, { error: reviewsWords.en.chooseWhatWasDecidedGoing }),
        why: maybe,
        actions: someOf(reviewActions).default([]),
        nextBy: z.union([day('planned'), z.literal('')]).default(''),
      }),
      open: whileUnderWay,
      decide(course, form, doing) {
        const session = form.session ?? (lastNumber(course) || null);
        const wrong = refuseSessionToCome(course, session);
        if (wrong) return wrong;
        if (form.at === 'mid' && (form.focus === 'not_asked' || !form.goals)) {
          return refuse('mid-point-incomplete', reviewsWords.en.midPointReviewLooks);
        }
        const notHelping = form.response === 'no_response' || form.response === 'worse';
        const acting = form.actions.filter((action) => action !== 'none_needed');
        if (notHelping && acting.length === 0) {
          const [first = 'supervision'] = conversations[form.at].actions;
          return refuseBecause('no-action', { action: first, such: inPlainWords(first) });
        }
        return [fact('ProgressReviewed', doing.on, { ...form, session, sessionsLeft: sessionsLeft(course) })];
      },
    }),
  },
  seenBy: toClientAs(start, (state) => ({
    // What a therapist weighs doing names abuse among the rest: no client’s screen is sent it.
    reviews: state.reviews.map((review) => ({ ...review, why: '', actions: [] })),
  })),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});

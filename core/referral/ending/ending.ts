import { z } from 'zod';
import { stamped } from '#core/course/shared/stamped.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { referralAct, takers } from '#core/referral/act.ts';
import { referralChapter } from '#core/referral/chapter.ts';
import { unanswered } from '#core/referral/danger/state.ts';
import { refuseBecause as refuseForDanger } from '#core/referral/danger/words.ts';
import { mayBeOffered } from '#core/referral/fit/state.ts';
import type { Referral } from '#core/referral/referral.ts';
import { refuseBecause as refuseForWaiting } from '#core/referral/waiting/words.ts';
import { whileOpen } from '#core/referral/while-open.ts';
import { refuseBecause as refuseAny } from '#core/referral/words.ts';
import { closedAs, fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, fields, sentences } = words.en;

/** Nobody is sent elsewhere, and no course begins, while something they said of danger waits. IPT protocol reference, 9.3 step 6. */
const onceAnswered = ({ danger }: Referral): Refusal | undefined =>
  unanswered(danger).length > 0 ? refuseForDanger('danger-unanswered') : undefined;

const closeReferral = referralAct({
  says: says.closeReferral,
  who: takers,
  form: z.object({ how: z.enum(closedAs, { error: words.en.sayHow }), words: maybe }),
  open: (referral) => whileOpen(referral) ?? onceAnswered(referral),
  decide(_referral, form, doing) {
    // IPT protocol reference, 9.1: where it does not fit, what comes instead is said.
    const isSent = form.how === 'not_suitable' || form.how === 'signposted' || form.how === 'elsewhere';
    if (isSent && form.words === '') return refuseBecause('say-where');
    return [fact('ReferralClosed', doing.on, form)];
  },
});

const takeUpReferral = referralAct({
  says: says.takeUpReferral,
  who: takers,
  form: z.object({ why: text(fields.why) }),
  open({ ending }) {
    if (ending.begun) return refuseAny('begun');
    return ending.closed ? undefined : refuseBecause('not-closed');
  },
  decide: (_referral, form, doing) => [fact('ReferralTakenUp', doing.on, form)],
});

const beginCourse = referralAct({
  says: says.beginCourse,
  who: takers,
  door: 'own',
  form: z.object({ course: id, client: id, therapist: id, first: maybe }),
  open: (referral) =>
    whileOpen(referral) ??
    onceAnswered(referral) ??
    (mayBeOffered(referral.fit) ? undefined : refuseForWaiting('not-decided')),
  decide: (_referral, form, doing) => [fact('CourseBegun', doing.on, form)],
});

/** How a referral ends: closed with the reason, or in a course. */
export const ending = referralChapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    ReferralClosed: (state, data, told) => ({ ...state, closed: stamped(data, told) }),
    ReferralTakenUp: (state, data, { on, by }) => ({
      ...state,
      closed: null,
      takenUp: [...state.takenUp, { ...data, on, by }],
    }),
    CourseBegun: (state, data, { on, by }) => ({ ...state, begun: { ...data, on, by } }),
  },
  acts: { closeReferral, takeUpReferral, beginCourse },
});

import { z } from 'zod';
import { stamped } from '#core/course/shared/stamped.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { id, maybe } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { referralAct, takers } from '#core/referral/act.ts';
import { referralChapter } from '#core/referral/chapter.ts';
import { mayBeOffered } from '#core/referral/fit/state.ts';
import type { Referral } from '#core/referral/referral.ts';
import { whileOpen } from '#core/referral/while-open.ts';
import { acceptedOffer, answersToOffer, fact, facts, isPaused, openOffer, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, sentences } = words.en;

const whileListed = (referral: Referral): Refusal | undefined =>
  whileOpen(referral) ?? (referral.waiting.listed ? undefined : refuseBecause('not-on-list'));

const refuseBefore = (since: string | undefined, on: string): Refusal | undefined =>
  since !== undefined && on < since ? refuseBecause('before-that', { on: spokenDate(since) }) : undefined;

const putOnList = referralAct({
  says: says.putOnList,
  who: takers,
  form: z.object({ words: maybe }),
  open: (referral) =>
    whileOpen(referral) ??
    (referral.waiting.listed ? refuseBecause('on-list') : undefined) ??
    (mayBeOffered(referral.fit) ? undefined : refuseBecause('not-decided')),
  decide: ({ fit }, form, doing) =>
    refuseBefore(fit.decisions.at(-1)?.on, doing.on) ?? [fact('PutOnList', doing.on, form)],
});

const pauseWait = referralAct({
  says: says.pauseWait,
  who: takers,
  form: z.object({ words: maybe }),
  open: (referral) =>
    whileOpen(referral) ?? (isPaused(referral.waiting) ? refuseBecause('waits-already') : undefined),
  decide: ({ waiting }, form, doing) =>
    refuseBefore(waiting.pauses.at(-1)?.to, doing.on) ?? [fact('WaitPaused', doing.on, form)],
});

const resumeWait = referralAct({
  says: says.resumeWait,
  who: takers,
  form: z.object({ words: maybe }),
  open: (referral) =>
    whileOpen(referral) ?? (isPaused(referral.waiting) ? undefined : refuseBecause('does-not-wait')),
  decide: ({ waiting }, form, doing) =>
    refuseBefore(waiting.pauses.at(-1)?.from, doing.on) ?? [fact('WaitResumed', doing.on, form)],
});

const offerPlace = referralAct({
  says: says.offerPlace,
  who: takers,
  form: z.object({ therapist: id, words: maybe }),
  open(referral) {
    const early = whileListed(referral);
    if (early) return early;
    if (openOffer(referral.waiting)) return refuseBecause('offer-open');
    return acceptedOffer(referral.waiting) ? refuseBecause('offer-accepted') : undefined;
  },
  decide: ({ waiting }, form, doing) =>
    refuseBefore(waiting.listed?.on, doing.on) ?? [fact('PlaceOffered', doing.on, form)],
});

const answerPlace = referralAct({
  says: says.answerPlace,
  who: takers,
  form: z.object({
    offer: id,
    answer: z.enum(answersToOffer, { error: words.en.sayAnswer }),
    words: maybe,
  }),
  open: (referral) =>
    whileListed(referral) ?? (openOffer(referral.waiting) ? undefined : refuseBecause('no-such-offer')),
  decide({ waiting }, form, doing) {
    const offer = openOffer(waiting);
    if (offer?.id !== form.offer) return refuseBecause('no-such-offer');
    if (form.answer === 'declined' && form.words === '') return refuseBecause('why-declined');
    return refuseBefore(offer.on, doing.on) ?? [fact('OfferAnswered', doing.on, form)];
  },
});

/** The waiting list: since when, whether they asked to wait, what was offered and what they said. IPT protocol reference, 14, state machine. */
export const waiting = referralChapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    PutOnList: (state, data, { on, by }) => ({ ...state, listed: { ...data, on, by } }),
    WaitPaused: (state, { words: said }, { on, by }) => ({
      ...state,
      pauses: [...state.pauses, { from: on, to: '', words: said, by }],
    }),
    WaitResumed: (state, _data, { on }) => ({
      ...state,
      pauses: state.pauses.map((one) => (one.to === '' ? { ...one, to: on } : one)),
    }),
    PlaceOffered: (state, data, told) => ({
      ...state,
      offers: [...state.offers, { ...stamped(data, told), answer: null }],
    }),
    OfferAnswered: (state, { offer, ...answer }, { on, by }) => ({
      ...state,
      offers: state.offers.map((one) => (one.id === offer ? { ...one, answer: { ...answer, on, by } } : one)),
    }),
  },
  acts: { putOnList, pauseWait, resumeWait, offerPlace, answerPlace },
});

import { z } from 'zod';
import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { byOnPage } from '#core/course/beside/consent-acts.ts';
import type { Course } from '#core/course/course.ts';
import { nameOf } from '#core/course/inventory/people.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { hasViolenceFlag } from '#core/course/risk/unsafe-with.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { daysAfter } from '#core/days/after.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { cardDays, oncePerItem } from './items.ts';
import { isApproved, isCardOpen, needsApproval, refuseToAsk } from './may-be-asked.ts';
import { answer, approval, type FeedbackCard, fact, offer } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { acts: says, somebody } = words.en;

const cardOf = ({ feedbackCards }: Course, wanted: string): FeedbackCard | undefined =>
  feedbackCards.cards.find((one) => one.id === wanted);

/** As whom somebody answers a card. */
export const byOnCard = (card: string): string => byOnPage(`card/${card}`);

const cardAnsweredBy = (course: Course, { by }: Doing): FeedbackCard | undefined =>
  course.feedbackCards.cards.find((one) => byOnCard(one.id) === by);

/** Whom the client keeps back, the therapist sees no card of. IPT protocol reference, 4.2 (disclosure), 9.6. */
const isKeptBack = (course: Course, { person }: FeedbackCard): boolean => wishesIn(course).people.has(person);

/** Nothing of it is offered to the client where anything in the record speaks of violence. */
const whileNobodyIsInDanger = (course: Course) =>
  whileUnderWay(course) ?? (hasViolenceFlag(course) ? refuseBecause('card-not-now') : undefined);

export const feedbackCardActs = {
  approveFeedbackCard: act({
    says: says.approve,
    who: therapistOnly,
    reaches: 'asks',
    open: whileUnderWay,
    form: approval,
    decide: (course, form, doing) =>
      (form.agreed === 'no' ? undefined : refuseToAsk(course, form.person, doing.as)) ?? [
        fact('FeedbackCardApproved', doing.on, form),
      ],
  }),
  offerFeedbackCard: act({
    says: says.offer,
    door: 'own',
    who: ['client'],
    open: whileNobodyIsInDanger,
    /** `key` is what opens it, in a form that cannot be turned back. */
    form: offer.extend({ key: z.string().regex(/^[0-9a-f]{64}$/) }),
    decide(course, form, doing) {
      const refused = refuseToAsk(course, form.person, doing.as);
      if (refused) return refused;
      if (needsApproval(course, form) && !isApproved(course, form.person))
        return refuseBecause('card-needs-approval');
      const waits = course.feedbackCards.cards.some(
        (one) => one.person === form.person && isCardOpen(course, one, doing.today),
      );
      if (waits) return refuseBecause('card-open');
      return [fact('FeedbackCardOffered', doing.on, { ...form, until: daysAfter(doing.today, cardDays) })];
    },
  }),
  takeFeedbackCardBack: act({
    says: says.takeBack,
    who: clientAndTherapist,
    form: z.object({ card: id }),
    decide(course, form, doing) {
      const card = cardOf(course, form.card);
      if (!card || card.takenBack || card.answered) return refuseBecause('no-such-card-out');
      return [fact('FeedbackCardTakenBack', doing.on, form)];
    },
  }),
  answerFeedbackCard: act({
    says: says.answer,
    who: ['contact'],
    form: answer,
    open: whileUnderWay,
    decide(course, form, doing) {
      const card = cardAnsweredBy(course, doing);
      if (!card || !isCardOpen(course, card, doing.today)) return refuseBecause('no-such-card-out');
      if (form.answers.length === 0 && !form.like && !form.wish) return refuseBecause('card-empty');
      if (oncePerItem(form.answers).length < form.answers.length) return refuseBecause('card-item-twice');
      return [fact('FeedbackCardAnswered', doing.on, { ...form, card: card.id })];
    },
  }),
  decideFeedbackCard: act({
    says: says.decide,
    who: ['client'],
    form: z.object({ card: id, therapist: z.enum(['sees', 'does_not']) }),
    decide(course, form, doing) {
      const card = cardOf(course, form.card);
      if (!card?.answered) return refuseBecause('card-not-answered');
      if (form.therapist === 'sees' && isKeptBack(course, card))
        return refuseBecause('card-kept-back', { name: nameOf(course.inventory, card.person) || somebody });
      if (card.therapist === 'sees') return refuseBecause('card-seen-already');
      return [fact('FeedbackCardDecided', doing.on, form)];
    },
  }),
  talkFeedbackCardOver: act({
    says: says.talkOver,
    who: clientAndTherapist,
    open: whileUnderWay,
    form: z.object({ card: id, session: sessionNumber.optional(), words: maybe }),
    decide(course, form, doing) {
      const card = cardOf(course, form.card);
      if (!card?.answered) return refuseBecause('card-not-answered');
      if (card.therapist !== 'sees') return refuseBecause('card-is-the-clients');
      const isTold = card.talkedOver.some(
        ({ session, words: said }) => session === form.session && said === form.words,
      );
      if (isTold) return refuseBecause('card-talked-over');
      return refuseSessionToCome(course, form.session) ?? [fact('FeedbackCardTalkedOver', doing.on, form)];
    },
  }),
};

import { z } from 'zod';
import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { cardsOf } from './of-the-form.ts';
import { fact, facts, helped, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { en } = words;

const isGiven = ({ cards: { given } }: Course, card: string) => given.some((one) => one.card.id === card);

/** Cards that a form of therapy brings and the client keeps: tips for talking in IPT-A. IPT protocol reference, 7.3. */
export const cards = chapter({
  start,
  facts,
  sentences: { en: en.sentences },
  fold: {
    CardGiven: (state, data, { on }) => ({ given: [...state.given, { ...data, on, said: [] }] }),
    CardTakenBack: (state, { card }) => ({ given: state.given.filter((one) => one.card.id !== card) }),
    CardSpokenOf: (state, { card, session: _session, ...said }, { on, act: made }) => ({
      given: state.given.map((one) =>
        one.card.id === card ? { ...one, said: [...one.said, { ...said, on, id: made }] } : one,
      ),
    }),
  },
  acts: {
    giveCard: act({
      says: en.give,
      who: therapistOnly,
      reaches: 'shares',
      open: whileUnderWay,
      form: z.object({ card: id, about: maybe, session: sessionNumber.optional() }),
      decide(course, { card: wanted, ...form }, doing) {
        const known = cardsOf(course);
        if (known.length === 0) return refuseBecause('no-cards');
        const card = known.find((one) => one.id === wanted);
        if (!card) {
          const list = known.map((one) => one.id).join(', ');
          return refuseBecause('no-such-card', { card: wanted.slice(0, 80), known: list, field: 'card' });
        }
        if (isGiven(course, wanted)) return refuseBecause('card-given');
        const early = refuseSessionToCome(course, form.session);
        return early ?? [fact('CardGiven', doing.on, { card, ...form })];
      },
    }),
    takeCardBack: act({
      says: en.takeBack,
      who: therapistOnly,
      open: whileUnderWay,
      form: z.object({ card: id }),
      decide: (course, form, doing) =>
        isGiven(course, form.card)
          ? [fact('CardTakenBack', doing.on, form)]
          : refuseBecause('card-not-given'),
    }),
    sayOfCard: act({
      says: en.say,
      who: clientAndTherapist,
      open: whileUnderWay,
      form: z.object({
        card: id,
        helped: z.enum(helped, { error: en.helped }),
        words: maybe,
        session: sessionNumber.optional(),
      }),
      decide(course, form, doing) {
        if (!isGiven(course, form.card)) return refuseBecause('card-not-given');
        const early = refuseSessionToCome(course, form.session);
        return early ?? [fact('CardSpokenOf', doing.on, { ...form, as: authorOf(doing) })];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});

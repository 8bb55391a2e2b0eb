import { z } from 'zod';
import { stamped } from '#core/course/shared/stamped.ts';
import { licenceToRecord, refuseUnlicensed } from '#core/credentials/licence.ts';
import { maybe, text } from '#core/forms/fields.ts';
import { clinicians, referralAct, takers } from '#core/referral/act.ts';
import { referralChapter } from '#core/referral/chapter.ts';
import { whileOpen } from '#core/referral/while-open.ts';
import { fact, facts, saidIn, start, unanswered } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, fields, sentences } = words.en;

const tellDanger = referralAct({
  says: says.tellDanger,
  who: [...takers, 'client'],
  form: z.object({ saidIn: z.enum(saidIn, { error: words.en.sayWhere }), words: maybe }),
  open: whileOpen,
  decide: (_referral, form, doing) => [fact('DangerTold', doing.on, form)],
});

const answerDanger = referralAct({
  says: says.answerDanger,
  who: clinicians,
  form: z.object({
    asked: text(fields.asked),
    said: text(fields.said),
    decided: text(fields.decided),
    whoInformed: maybe,
    nextReview: maybe,
  }),
  open: (referral, doing) =>
    refuseUnlicensed(doing) ??
    (unanswered(referral.danger).length === 0 ? refuseBecause('none-told') : undefined),
  decide: (_referral, form, doing) => [
    fact('DangerAnswered', doing.on, { ...form, ...licenceToRecord(doing) }),
  ],
});

/**
 * What was said of dying or of harm before there is a course: it waits until a clinician has answered it in words, and no
 * level of risk is worked out. IPT protocol reference, 9.3.
 */
export const danger = referralChapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    DangerTold: (state, data, told) => ({
      ...state,
      ...(unanswered(state).length === 0 && { wentUp: [] }),
      told: [...state.told, { ...stamped(data, told), at: told.at, answered: null }],
    }),
    DangerWentUp: (state, data, { at }) => ({
      ...state,
      wentUp: [...state.wentUp, { ...data, at, undelivered: [] }],
    }),
    DangerNotDelivered: (state, { people, letters = [] }) => ({
      ...state,
      wentUp: state.wentUp.map((step) =>
        step.asked.some(({ letter }) => letters.includes(letter))
          ? { ...step, undelivered: [...step.undelivered, ...people] }
          : step,
      ),
    }),
    DangerAnswered: (state, data, told) => ({
      ...state,
      told: state.told.map((one) => ({ ...one, answered: one.answered ?? told.act })),
      answers: [...state.answers, { ...stamped(data, told), at: told.at }],
    }),
  },
  acts: { tellDanger, answerDanger },
});

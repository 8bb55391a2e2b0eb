import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { afterDecisions, agreementsToNext, endingFact, medicationAfter } from './state.ts';
import { whatFollowsWords } from './words.ts';

/** Decisions that send the client on to somebody. */
const onward: readonly (typeof afterDecisions)[number][] = ['step_up', 'other_therapy', 'refer'];

/** E-09, MS-22, with the follow-up of MS-24. */
export const decideAfter = act({
  says: whatFollowsWords.en.decideWithClientWhatComes,
  who: ['therapist'],
  reaches: 'meets',
  form: z.object({
    decision: z.enum(afterDecisions),
    why: text(whatFollowsWords.en.reason),
    medication: z.enum(medicationAfter),
    medicationWords: maybe,
    followUp: z.union([day('agreed'), z.literal('')]).default(''),
    boosters: z.array(day('agreed')).max(3, whatFollowsWords.en.offerAtMostThreeBoosters).default([]),
    referredTo: maybe,
    clientAgrees: agreementsToNext.default('agrees'),
  }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (onward.includes(form.decision) && !form.referredTo) {
      return refuse('nobody-named', whatFollowsWords.en.sayWhoClientIsReferred);
    }
    if (form.decision === 'booster' && form.boosters.length === 0) {
      return refuse('no-booster-date', whatFollowsWords.en.giveDateOfAtLeast);
    }
    const early = [form.followUp, ...form.boosters].find((date) => date && date <= doing.on);
    if (early)
      return refuse('follow-up-past', whatFollowsWords.en.isNotAfterChooseLater(early, doing.on), {
        date: early,
        on: doing.on,
      });
    return [endingFact('AfterDecided', doing.on, form)];
  },
});

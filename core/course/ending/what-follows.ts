import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { afterDecisions, agreementsToNext, endingFact, medicationAfter } from './state.ts';

/** Decisions that send the client on to somebody. */
const onward: readonly (typeof afterDecisions)[number][] = ['step_up', 'other_therapy', 'refer'];

/** E-09, MS-22, with the follow-up of MS-24. */
export const decideAfter = act({
  says: 'Decide with the client what comes after: discharge, boosters, maintenance, more or other treatment.',
  who: ['therapist'],
  reaches: 'meets',
  form: z.object({
    decision: z.enum(afterDecisions),
    why: text('The reason'),
    medication: z.enum(medicationAfter),
    medicationWords: maybe,
    followUp: z.union([day('agreed'), z.literal('')]).default(''),
    boosters: z.array(day('agreed')).max(3, 'Offer at most three boosters.').default([]),
    referredTo: maybe,
    clientAgrees: agreementsToNext.default('agrees'),
  }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (onward.includes(form.decision) && !form.referredTo) {
      return refuse(
        'nobody-named',
        'Say who the client is referred to, so that nobody is left between two services.',
      );
    }
    if (form.decision === 'booster' && form.boosters.length === 0) {
      return refuse('no-booster-date', 'Give the date of at least one booster session.');
    }
    const early = [form.followUp, ...form.boosters].find((date) => date && date <= doing.on);
    if (early)
      return refuse(
        'follow-up-past',
        `${early} is not after ${doing.on}. Choose a later day for the follow-up.`,
        { date: early, on: doing.on },
      );
    return [endingFact('AfterDecided', doing.on, form)];
  },
});

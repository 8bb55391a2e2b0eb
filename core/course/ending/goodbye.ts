import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe, someOf } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { endingFact, handedOver } from './state.ts';
import { goodbyeWords } from './words.ts';

/** E-10, MS-23: what was valued and what disappointed, from both; final measures and plan handed over. */
export const sayGoodbye = act({
  says: goodbyeWords.en.recordGoodbyeWhatWasValued,
  who: ['therapist'],
  form: z.object({
    clientValued: maybe,
    clientDisappointed: maybe,
    therapistValued: maybe,
    therapistDisappointed: maybe,
    handedOver: someOf(handedOver).default([]),
    words: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    if (!form.clientValued && !form.clientDisappointed && !form.words) {
      return refuse('nothing-said', goodbyeWords.en.writeWhatClientValued);
    }
    if (form.handedOver.includes('relapse_plan') && !course.relapsePlan.plan) {
      return refuse('no-plan', goodbyeWords.en.thereIsNoPlan);
    }
    return [endingFact('GoodbyeSaid', doing.on, form)];
  },
});

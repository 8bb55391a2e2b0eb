import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { endingFact, endingFeelings, sadnessJudged } from './state.ts';
import { feelingsWords } from './words.ts';

/** E-03: finishing is a loss too, and every feeling about it has a place. */
export const tellEndingFeelings = act({
  says: feelingsWords.en.sayWhatItIsLike,
  who: ['client', 'therapist'],
  form: z.object({
    feelings: z.array(z.enum(endingFeelings)).max(endingFeelings.length).default([]),
    words: maybe,
    goodbyesBefore: maybe,
  }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (form.feelings.length === 0 && !form.words) {
      return refuse('nothing-said', feelingsWords.en.chooseFeelingOrWriteFew);
    }
    return [
      endingFact('EndingFeelingsTold', doing.on, {
        ...form,
        toldBy: doing.as === 'client' ? 'client' : 'therapist',
      }),
    ];
  },
});

/** E-08: sadness at a goodbye is not depression returning. */
export const tellSadnessFromRelapse = act({
  says: feelingsWords.en.recordWhetherLowMoodNear,
  who: ['therapist'],
  form: z.object({
    judged: sadnessJudged,
    words: text(feelingsWords.en.whatYouSawAndTalked),
  }),
  open: whileUnderWay,
  decide: (_course, form, doing) => [endingFact('SadnessToldFromRelapse', doing.on, form)],
});

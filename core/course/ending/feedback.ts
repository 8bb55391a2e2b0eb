import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { maybe, ten } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { endingFact, wouldRecommend } from './state.ts';
import { feedbackWords } from './words.ts';

/** E-12 */
export const giveTherapyFeedback = act({
  says: feedbackWords.en.sayHowTherapyWasHow,
  who: ['client'],
  form: z.object({
    /** Null where the client would rather not say. */
    satisfied: ten.nullable().default(null),
    mostHelpful: maybe,
    leastHelpful: maybe,
    wouldRecommend: wouldRecommend.default('prefers_not_to_say'),
  }),
  decide(_course, form, doing) {
    const { satisfied, mostHelpful, leastHelpful, wouldRecommend } = form;
    const saysNothing = satisfied === null && !mostHelpful && !leastHelpful;
    if (saysNothing && wouldRecommend === 'prefers_not_to_say') {
      return refuse('nothing-said', feedbackWords.en.answerAtLeastOneQuestion);
    }
    return [endingFact('TherapyFeedbackGiven', doing.on, form)];
  },
});

import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { lines, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { endingFact } from './state.ts';
import { nonResponseWords } from './words.ts';

/** E-11: said honestly, and never laid at the client's door. */
export const addressNonResponse = act({
  says: nonResponseWords.en.recordHowItWasSaid,
  who: ['therapist'],
  form: z.object({ said: text(nonResponseWords.en.whatWasSaid), alternatives: lines, plan: maybe }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (form.alternatives.length === 0) {
      return refuse('no-alternative', nonResponseWords.en.offerAtLeastOneOther);
    }
    return [endingFact('NonResponseAddressed', doing.on, form)];
  },
});

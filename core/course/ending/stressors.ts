import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { line, partialDate, text } from '#core/forms/fields.ts';
import { endingFact, rehearsals } from './state.ts';
import { stressorsWords } from './words.ts';

/** E-06: a hard time that can be seen coming, and what will be done. */
export const foreseeStressor = act({
  says: stressorsWords.en.foreseeHardTimeAndPlan,
  who: ['client', 'therapist'],
  form: z.object({
    what: line(stressorsWords.en.whatIsComing),
    when: z.union([partialDate('planned'), z.literal('')]).default(''),
    plan: text(stressorsWords.en.plan),
    rehearsed: rehearsals.default('not_yet'),
  }),
  open: whileUnderWay,
  decide: (_course, form, doing) => [endingFact('StressorForeseen', doing.on, form)],
});

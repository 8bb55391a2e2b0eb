import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { ageOn } from '#core/days/ages.ts';
import { id, text } from '#core/forms/fields.ts';
import { formsOffered } from '#core/protocols/choosing/choosing.ts';
import { choosingShape } from '#core/protocols/choosing/questions.ts';
import { protocolFollowedFact as fact } from './shapes.ts';
import { words } from './words.ts';

/** The guide suggests; the clinician chooses, says why and signs (IPT protocol reference, 7.14). */
export const chooseForm = act({
  says: words.en.chooseForm,
  who: ['therapist'],
  form: z.object({
    answers: choosingShape,
    chosen: z.object({ id, edition: id }),
    why: text(words.en.why),
  }),
  open: whileUnderWay,
  decide(_course, { answers, chosen, why }, doing) {
    const age = doing.born === undefined ? undefined : ageOn(doing.born, doing.on);
    const known = { answers, ...(age !== undefined && { age }) };
    return [
      fact('FormChosen', doing.on, {
        ...known,
        suggested: formsOffered(known),
        chosen,
        why,
        clinician: doing.name ?? '',
      }),
    ];
  },
});

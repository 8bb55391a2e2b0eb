import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { ageOn } from '#core/days/age-on.ts';
import { id, text } from '#core/forms/fields.ts';
import { formsOffered } from '#core/protocols/choosing/choosing.ts';
import { choosingShape } from '#core/protocols/choosing/questions.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { ownProtocol } from './own-protocol.ts';
import { protocolFollowedFact as fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** The guide suggests; the clinician chooses, says why and signs (IPT protocol reference, 7.14). */
export const chooseForm = act({
  says: words.en.chooseForm,
  who: ['therapist'],
  asks: 'protocols',
  form: z.object({
    answers: choosingShape,
    chosen: z.object({ id, edition: id }),
    why: text(words.en.why),
  }),
  open: whileUnderWay,
  decide(course, { answers, chosen, why }, doing) {
    const { id: form, edition: of } = chosen;
    const known = protocolOf(form, of, course.protocolFollowed.brought) ?? ownProtocol(chosen, doing);
    if (!known) return refuseBecause('no-such-protocol', { id: form, edition: of });
    const age = doing.born === undefined ? undefined : ageOn(doing.born, doing.on);
    const person = { answers, ...(age !== undefined && { age }) };
    return [
      fact('FormChosen', doing.on, {
        ...person,
        suggested: formsOffered(person),
        chosen,
        why,
        clinician: doing.name ?? '',
      }),
    ];
  },
});

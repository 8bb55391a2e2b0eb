import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { line, maybe } from '#core/forms/fields.ts';
import { personOrNobody } from '#core/forms/person-named.ts';
import { endingFact } from './state.ts';
import { preparingWords } from './words.ts';

/** E-04: what the client can do alone from now on. */
export const keepSkill = act({
  says: preparingWords.en.writeDownSkillClientTakes,
  who: ['client', 'therapist'],
  form: z.object({ skill: line(preparingWords.en.skill), example: maybe, when: maybe }),
  open: whileUnderWay,
  decide: (_course, form, doing) => [endingFact('SkillKept', doing.on, form)],
});

/** E-05: who takes over what the sessions gave. */
export const planSupport = act({
  says: preparingWords.en.planWhoGivesFromNow,
  who: ['client', 'therapist'],
  form: z.object({
    need: line(preparingWords.en.whatIsNeeded),
    who: line(preparingWords.en.whoGives),
    /** Id of the person in the inventory, if they are in it. */
    person: personOrNobody,
    how: maybe,
  }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseWithUnsafe(course, form.person ? [form.person] : [], doing.as, form.who) ??
    refuseNotThere(course, form.person ? [form.person] : [], 'there', doing.as, form.who) ?? [
      endingFact('SupportPlanned', doing.on, form),
    ],
});

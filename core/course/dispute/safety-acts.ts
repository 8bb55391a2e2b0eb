import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { licenceToRecord, refuseUnlicensed } from '#core/credentials/licence.ts';
import { id, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { safetyWith } from './safety.ts';
import { disputeFact, safetyCheck } from './state.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'nothing-to-clear': {
    en: 'Nothing is flagged with this person now, so there is nothing to clear. Nothing needs to change.',
  },
});

export const checkSafetyAtHome = act({
  says: 'Record whether the client is safe with a person, or at home; only clinicians see it.',
  who: ['therapist', 'supervisor'],
  form: safetyCheck.extend({ personId: id.optional() }),
  open: whileOpen,
  decide(_course, { personId = null, ...form }, doing) {
    const check = safetyCheck.parse(form);
    if (check.answer === 'safe' && check.asked === 'not_alone') {
      return refuse(
        'ask-alone',
        'An answer given with others in earshot cannot count as safe. Ask again when the client is alone.',
      );
    }
    return [disputeFact('SafetyAtHomeChecked', doing.on, { personId, check })];
  },
});

export const clearSafety = act({
  says: 'Clear rehearsals and try-outs with a person who was flagged as unsafe, with the reason.',
  who: ['therapist', 'supervisor'],
  form: z.object({ personId: id, reason: text('The reason') }),
  open: (course, doing) => whileOpen(course) ?? refuseUnlicensed(doing),
  decide(course, form, doing) {
    if (safetyWith(course, form.personId) !== 'unsafe') {
      return mayNot('nothing-to-clear');
    }
    return [disputeFact('SafetyCleared', doing.on, { ...form, ...licenceToRecord(doing) })];
  },
});

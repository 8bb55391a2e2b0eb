import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { licenceToRecord, refuseUnlicensed } from '#core/credentials/licence.ts';
import { id, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { safetyWith } from './safety.ts';
import { disputeFact, safetyCheck } from './state.ts';
import { safetyActsWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'nothing-to-clear': {
    en: 'Nothing is flagged with this person now, so there is nothing to clear. Nothing needs to change.',
  },
});

export const checkSafetyAtHome = act({
  says: safetyActsWords.en.recordWhetherClientIsSafe,
  who: ['therapist', 'supervisor'],
  form: safetyCheck.extend({ personId: id.optional() }),
  open: whileOpen,
  decide(_course, { personId = null, ...form }, doing) {
    const check = safetyCheck.parse(form);
    if (check.answer === 'safe' && check.asked === 'not_alone') {
      return refuse('ask-alone', safetyActsWords.en.answerGivenWithOthers);
    }
    return [disputeFact('SafetyAtHomeChecked', doing.on, { personId, check })];
  },
});

export const clearSafety = act({
  says: safetyActsWords.en.clearRehearsalsAndTryOuts,
  who: ['therapist', 'supervisor'],
  form: z.object({ personId: id, reason: text(safetyActsWords.en.reason) }),
  open: (course, doing) => whileOpen(course) ?? refuseUnlicensed(doing),
  decide(course, form, doing) {
    if (safetyWith(course, form.personId) !== 'unsafe') {
      return mayNot('nothing-to-clear');
    }
    return [disputeFact('SafetyCleared', doing.on, { ...form, ...licenceToRecord(doing) })];
  },
});

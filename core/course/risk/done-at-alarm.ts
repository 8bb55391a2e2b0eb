import { act } from '#core/course/act.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { alarmOf } from './alarms.ts';
import { doneForm, riskFact } from './state.ts';
import { words } from './words.ts';

/**
 * What whoever is with the client did, as by a facilitator who is no clinician: it answers nothing and ends no alarm, and asks
 * for no licence. Also of one that was answered meanwhile, since a telephone may have been without a line. IPT protocol reference, 7.6, risk; 9.3 step 5; 12.1.
 */
export const tellDoneAtAlarm = act({
  says: words.en.says.tellDoneAtAlarm,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: doneForm,
  decide(course, form, doing) {
    const found = alarmOf(course, form.alarm);
    if (isRefusal(found)) return found;
    return [riskFact('DoneAtAlarmTold', doing.on, { ...form, alarm: found.id })];
  },
});

import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { alarmCalled } from './alarm-of-its-own.ts';
import { riskFact } from './state.ts';
import { words } from './words.ts';

/**
 * What whoever is with the client did, as by a facilitator who is no clinician: it answers nothing and ends no alarm, and asks
 * for no licence. Also of one that was answered meanwhile, since a telephone may have been without a line. IPT protocol reference, 7.6, risk; 9.3 step 5; 12.1.
 */
export const tellDoneAtAlarm = act({
  says: words.en.says.tellDoneAtAlarm,
  who: ['therapist', 'supervisor', 'emergency'],
  form: z.object({ alarm: id, did: text(words.en.fields.did), called: maybe, where: maybe }),
  decide(course, form, doing) {
    const found = alarmCalled(course.risk.alarms, form.alarm);
    if (!found) return refuse('no-such-alarm', 'There is no such alarm in this course.');
    return [riskFact('DoneAtAlarmTold', doing.on, { ...form, alarm: found.id })];
  },
});

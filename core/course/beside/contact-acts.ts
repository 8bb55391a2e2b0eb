import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { isBlank } from '#core/forms/fields.ts';
import { consentsMissing, inWords } from './consents.ts';
import { stillBeside } from './people-acts.ts';
import { refuseUntold } from './sharing-acts.ts';
import { adultToldShape, alarmRuleShape, contactShape, fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says } = words.en;

export const contactActs = {
  recordBesideContact: act({
    says: says.recordBesideContact,
    who: ['therapist'],
    form: contactShape,
    open: whileUnderWay,
    decide(course, form, doing) {
      const found = stillBeside(course, form.beside);
      if ('refused' in found) return found;
      const missing = consentsMissing(course, found, 'asking', doing.on);
      if (missing.length > 0 && !form.danger) {
        return refuseBecause('consent-missing', { missing: inWords(missing) });
      }
      return [fact('BesideContacted', doing.on, form)];
    },
  }),
  /** Told in advance to all concerned: whom somebody calls, and to whom Kith writes, with what words. IPT protocol reference, 7.3 (safety), 9.6. */
  tellAlarmRule: act({
    says: says.tellAlarmRule,
    who: ['therapist'],
    form: alarmRuleShape,
    open: whileUnderWay,
    decide(course, form, doing) {
      const written = form.write.map(({ beside }) => beside);
      const ringing = [...form.ring, ...written].map((one) => stillBeside(course, one));
      const gone = ringing.find((one) => 'refused' in one);
      if (gone && 'refused' in gone) return gone;
      if (written.length > 0 && isBlank(form.says)) return refuseBecause('letter-says-nothing');
      return (
        refuseUntold(course, [...form.ring, ...written], form) ?? [fact('AlarmRuleTold', doing.on, form)]
      );
    },
  }),
  /** In danger an adult may be told whatever else is written, so only the alarm and the person have to exist. */
  recordAdultTold: act({
    says: says.recordAdultTold,
    who: ['therapist', 'supervisor', 'emergency', 'cover'],
    form: adultToldShape,
    decide(course, form, doing) {
      if (!course.beside.people.some(({ id }) => id === form.beside)) return refuseBecause('no-such-beside');
      if (!course.risk.alarms.some(({ id }) => id === form.alarm)) return refuseBecause('no-such-alarm');
      return [fact('AdultToldOfAlarm', doing.on, form)];
    },
  }),
};

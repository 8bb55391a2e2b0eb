import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { licenceToRecord, refuseUnlicensed } from '#core/credentials/licence.ts';
import { day, id, line, lines, maybeLong, someOf, text } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { alarmCalled } from './alarm-of-its-own.ts';
import { isOfWhoDied } from './open-alarms.ts';
import { type Alarm, alarmActions, alarmRaised, riskFact } from './state.ts';
import { urgencies } from './urgency.ts';
import { alarmsWords, refuseBecause, words } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'before-alarm': {
    en: 'The alarm was raised on {{on}}, and cannot have been answered before. Check the day.',
  },
});

export const raiseAlarm = act({
  says: alarmsWords.en.raiseAlarmByHandI,
  who: ['client', 'therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({ words: maybeLong, urgency: z.enum(urgencies).default('now') }),
  decide(_course, form, doing) {
    const byClient = doing.as === 'client';
    if (!byClient && !form.words) {
      return refuse('nothing-said', alarmsWords.en.sayInFewWords);
    }
    return [
      alarmRaised(doing.on, {
        alarm: doing.id,
        source: byClient ? 'client' : 'clinician',
        urgency: byClient ? 'now' : form.urgency,
        words: form.words,
      }),
    ];
  },
});

export function alarmOf(course: Course, alarm: string): Alarm | Refusal {
  const found = alarmCalled(course.risk.alarms, alarm);
  return found ?? refuse('no-such-alarm', alarmsWords.en.thereIsNoSuchAlarm);
}

function unanswered(course: Course, alarm: string): Alarm | Refusal {
  const found = alarmOf(course, alarm);
  if (isRefusal(found) || !found.answer) return found;
  return refuse('already-answered', alarmsWords.en.thisAlarmWasAnswered(found.answer.on), {
    on: found.answer.on,
  });
}

const refuseBefore = ({ on }: Alarm, answered: string): Refusal | undefined =>
  answered < on ? mayNot('before-alarm', { on }) : undefined;

/** seen before the client is greeted. */
export const acknowledgeAlarm = act({
  says: alarmsWords.en.sayThatAlarmHasBeen,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({ alarm: id }),
  decide(course, form, doing) {
    const found = unanswered(course, form.alarm);
    if (isRefusal(found)) return found;
    if (found.seen && isOfWhoDied(course, found)) return refuseBecause('alarm-to-close');
    if (found.seen) return refuse('already-seen', alarmsWords.en.thisAlarmHasBeenSeen);
    return [riskFact('AlarmSeen', doing.on, { alarm: found.id })];
  },
});

/** A clinician's account of an alarm, in words; nothing scores it. IPT protocol reference, 9.3 steps 3 to 6. */
export const answerAlarm = act({
  says: alarmsWords.en.answerAlarmWhatWasAsked,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({
    alarm: id,
    asked: text(alarmsWords.en.whatYouAsked),
    said: text(alarmsWords.en.whatClientSaid),
    decided: text(alarmsWords.en.whatYouDecided),
    why: text(alarmsWords.en.whyYouDecided),
    actions: someOf(alarmActions).min(1, alarmsWords.en.chooseAtLeastOneAction),
    whoInformed: lines,
    nextReview: z.union([day('planned'), line(alarmsWords.en.whenItIsLooked)]),
  }),
  decide(course, form, doing) {
    const found = unanswered(course, form.alarm);
    if (isRefusal(found)) return found;
    const unlicensed = found.urgency === 'now' ? refuseUnlicensed(doing) : undefined;
    if (unlicensed) return unlicensed;
    const early = refuseBefore(found, doing.on);
    if (early) return early;
    return [
      riskFact('AlarmAnswered', doing.on, {
        ...{ ...form, alarm: found.id },
        ...(found.urgency === 'now' ? licenceToRecord(doing) : {}),
      }),
    ];
  },
});

/** Nobody can be asked any more, and nobody is in danger by it: no licence to decide is asked for. IPT protocol reference, 6.2, 9.3 step 6. */
export const closeAlarm = act({
  says: words.en.says.closeAlarm,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({ alarm: id, words: text(words.en.fields.closing) }),
  decide(course, form, doing) {
    const found = unanswered(course, form.alarm);
    if (isRefusal(found)) return found;
    if (!isOfWhoDied(course, found)) return refuseBecause('alarm-to-answer');
    const early = refuseBefore(found, doing.on);
    if (early) return early;
    const nothing = { asked: '', said: '', why: '', actions: [], whoInformed: [], nextReview: '' };
    return [
      riskFact('AlarmAnswered', doing.on, {
        ...nothing,
        alarm: found.id,
        decided: form.words,
        closed: 'died',
      }),
    ];
  },
});

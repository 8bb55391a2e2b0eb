import { z } from 'zod';
import type { NewFact } from '#core/book/fact.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { licenceToRecord, refuseUnlicensed } from '#core/credentials/licence.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { alarmRaised, riskFact } from './state.ts';
import { dutyRules, type StopRule, stopAndRefer, stopRules } from './stop-rules.ts';
import { stopAndReferWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'no-such-flag': { en: 'There is no such flag in this course. Look again at those that stand.' },
  'already-settled': { en: 'This was settled on {{on}}. Nothing needs to change.' },
});

interface Flagging {
  rule: StopRule;
  what: string;
  action: string;
  referredTo: string;
  people: string[];
}

/** A high or mixed episode that was recorded and is not settled (IPT protocol reference, 9.5, SR-03). */
export const openHigh = ({ risk }: Course) =>
  risk.flags.findLast(({ rule, settled }) => rule === 'SR-03' && settled === null);

/** The flag, and for an emergency the alarm with it; the flag's id is `flag`, the alarm's `alarm`. */
export function stopFlagFacts(form: Flagging, ids: { flag: string; alarm: string }, on: string): NewFact[] {
  const flag = riskFact('StopAndReferFlagged', on, { ...form, flag: ids.flag });
  if (!dutyRules.includes(form.rule)) return [flag];
  const alarm = alarmRaised(on, {
    alarm: ids.alarm,
    source: 'stop_and_refer',
    urgency: 'now',
    words: `${form.rule}: ${stopAndRefer[form.rule].about}`,
  });
  return [flag, alarm];
}

export const flagStopAndRefer = act({
  says: stopAndReferWords.en.recordThatReasonToStop,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({
    rule: z.enum(stopRules),
    what: text(stopAndReferWords.en.whatCameUp),
    action: text(stopAndReferWords.en.whatIsDoneAbout),
    referredTo: maybe,
    /** Ids of people in the inventory it is about. */
    people: z.array(id).max(20).default([]),
  }),
  decide: (_course, form, doing) => stopFlagFacts(form, { flag: doing.id, alarm: `${doing.id}.2` }, doing.on),
});

export const settleStopAndRefer = act({
  says: stopAndReferWords.en.recordThatReasonToStopAnd,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({ flag: id, what: text(stopAndReferWords.en.howItWasSettled) }),
  open: (_course, doing) => refuseUnlicensed(doing),
  decide(course, form, doing) {
    const found = course.risk.flags.find((flag) => flag.id === form.flag);
    if (!found) return mayNot('no-such-flag');
    if (found.settled) return mayNot('already-settled', { on: found.settled.on });
    return [riskFact('StopAndReferSettled', doing.on, { ...form, ...licenceToRecord(doing) })];
  },
});

import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { isAskedNow, livedIn } from '#core/course/measures/asked-now.ts';
import { isOldOnMovingIn } from '#core/course/measures/old-papers.ts';
import { readingsOf } from '#core/course/measures/readings.ts';
import { isSaidAnew } from '#core/course/measures/said-anew.ts';
import { isAlarmOf, sheetsAlike, toldAheadOf } from '#core/course/measures/same-sheet.ts';
import { type Reading, rawAnswers } from '#core/course/measures/state.ts';
import { isBeforeKith } from '#core/course/opening/moved-in.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { type Alarm, riskFact } from './state.ts';
import { isStruckNow } from './struck-now.ts';
import { type Urgency, urgencyOfItem } from './urgency.ts';

/** What an answered measure says about its risk items: those that met the instrument's rule, and whether one is blank. */
const answeredMeasure = z.object({
  instrument: z.string(),
  answers: rawAnswers.default([]),
  session: z.number().nullable().default(null),
  riskItems: z.array(z.object({ item: z.number(), value: z.number() })).default([]),
  riskItemMissing: z.boolean().default(false),
  administered: z.string().default(''),
  history: z.boolean().default(false),
  anew: z.boolean().default(false),
  toldAs: z.array(z.string()).default([]),
});
type AnsweredMeasure = z.output<typeof answeredMeasure>;

/** A paper entered later, or a form from before the course or before it moved in, is known from today: it is not late before anybody saw it (9.3). */
const isNewsToday = ({ opening }: Course, administered: string, { on }: Doing) =>
  administered === 'paper' ||
  (opening.opened !== null && on < opening.opened.on) ||
  isBeforeKith({ opening }, on);

/** Of the alarms of sheets struck out today those in whose place no other sheet stands: one was entered for one. */
function ofSheetsStruck(course: Course, sheet: AnsweredMeasure, doing: Doing): Alarm[] {
  const struck = course.risk.alarms.filter(
    (alarm) => alarm.instrument === sheet.instrument && isStruckNow(course, alarm, doing),
  );
  if (struck.length === 0) return struck;
  const said = ({ riskItems, riskItemMissing }: Pick<AnsweredMeasure, 'riskItems' | 'riskItemMissing'>) =>
    [...riskItems.map(({ item, value }) => `${item}: ${value}`), riskItemMissing].join();
  const hasAlarm = ({ id }: Reading) => course.risk.alarms.some((alarm) => alarm.id.startsWith(`${id}.`));
  const inTheirPlace = course.measures.readings.filter(
    (one) =>
      one.instrument === sheet.instrument &&
      !one.history &&
      !hasAlarm(one) &&
      said(one.result) === said(sheet),
  );
  return inTheirPlace.length === 0 ? struck : [];
}

/**
 * The alarms that this very sheet raised when it was recorded before: on the same day in whatever way, or with a day that a
 * clinician has just put right by striking the wrong one out. The same answers of another day, while both stand, are two
 * sheets and two alarms, and so is what the client says again once the first was answered: what somebody said twice is never
 * taken for once. IPT protocol reference, 9.3 step 1.
 */
function raisedBefore(course: Course, sheet: AnsweredMeasure, doing: Doing): Alarm[] {
  if (sheet.anew || (doing.as === 'client' && isSaidAnew(course, sheet, doing))) return [];
  const isOfThatDay = isAlarmOf(sheetsAlike(course, sheet, doing.on));
  const ofThatDay = course.risk.alarms.filter(
    (alarm) => alarm.instrument === sheet.instrument && isOfThatDay(alarm),
  );
  return [...ofThatDay, ...ofSheetsStruck(course, sheet, doing)];
}

/**
 * The alarms of what whoever sits with the client told ahead of this sheet: one of them stands for the same answer and for a
 * lesser one, since the first is not taken back; a graver one is an alarm of its own. IPT protocol reference, 9.3 step 1.
 */
function raisedAhead(course: Course, sheet: AnsweredMeasure, { as, on }: Doing): Alarm[] {
  if (as === 'client' || sheet.anew) return [];
  const underAnotherDay = course.measures.readings.filter(({ id }) => sheet.toldAs.includes(id));
  return course.risk.alarms.filter(isAlarmOf([...toldAheadOf(course, sheet, on), ...underAnotherDay]));
}

/**
 * Of a form that a course brought along, older than its questions look back when it moved in: the risk items answered on a
 * later day, so that only the last known answer raises an alarm. Undefined of any other form. A blank on such a form raises
 * none: the guide asks today (look-again/moved-in). IPT protocol reference, 9.3: old answers are not reused; measures reference, P7.
 */
function knownSince(course: Course, sheet: AnsweredMeasure, { on }: Doing): ReadonlySet<number> | undefined {
  const instrument = instruments.get(sheet.instrument);
  if (!instrument || !isOldOnMovingIn(course, instrument, on)) return undefined;
  const later = readingsOf(course, sheet.instrument).filter((one) => one.on > on);
  const answered = instrument.risk.flatMap(({ item }) => {
    const place = questionsOf(instrument).findIndex(({ n }) => n === item);
    return later.some(({ answers }) => typeof answers[place] === 'number') ? [item] : [];
  });
  return new Set(answered);
}

/**
 * An alarm for each risk item answered at or above its rule, and one where a risk item was left blank: a blank is
 * asked about, and nothing is carried over from an earlier answer. PHQ-9 item 9 at 1 is enough. Of a form that is history nobody is alarmed: it is asked about (look-again/old-papers); what was asked just now is none.
 * IPT protocol reference, 9.2, 9.3 step 1 and appendix A; a sheet that is recorded again raises nothing anew (P7).
 */
export function alarmsOfMeasure(course: Course, { data }: NewFact, doing: Doing): NewFact[] {
  const read = answeredMeasure.safeParse(data);
  if (!read.success || (read.data.history && !isAskedNow(course, read.data, doing))) return [];
  const { instrument, riskItems, riskItemMissing, administered } = read.data;
  const raisedOn = isNewsToday(course, administered, doing) ? doing.today : doing.on;
  const before = raisedBefore(course, read.data, doing);
  const ahead = raisedAhead(course, read.data, doing);
  const later = knownSince(course, read.data, doing);
  const answered = riskItems
    .filter(({ item }) => !later?.has(item))
    .map(({ item, value }) => ({
      source: 'measure' as const,
      item,
      value,
      urgency: urgencyOfItem(instrument, item, value, livedIn(course)),
    }))
    .filter((one) => !before.some(({ item, value }) => item === one.item && value === one.value))
    .filter((one) => !ahead.some(({ item, value }) => item === one.item && (value ?? 0) >= one.value));
  const soon: Urgency = livedIn(course) === 'alone' ? 'before_next_session' : 'same_day';
  const blank = { source: 'measure_unanswered' as const, item: 0, value: null, urgency: soon };
  const isAsked = !riskItemMissing || later !== undefined || before.length + ahead.length > 0;
  return [...answered, ...(isAsked ? [] : [blank])].map((alarm, place) =>
    riskFact('AlarmRaised', raisedOn, { ...alarm, alarm: `${doing.id}.${place + 2}`, instrument, words: '' }),
  );
}

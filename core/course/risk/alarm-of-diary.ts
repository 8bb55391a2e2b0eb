import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { alertsAfter, alertsOpen } from '#core/course/trackers/alerts.ts';
import { daysBetween } from '#core/days/between.ts';
import { alarmRaised } from './state.ts';

/** A run of days that ended longer ago is history, as an old paper is: it is asked about in the hour. */
const newsForDays = 14;

/**
 * The alarms of warnings that a note, or a target, has just brought about, where their rule says that they are alarms; one
 * that grows longer or is put right raises nothing anew. IPT protocol reference, 7.8, 9.3 step 1, 9.5 (SR-03).
 */
export function alarmsOfDiary(course: Course, made: NewFact, doing: Doing): NewFact[] {
  const isNews = (to: string) =>
    daysBetween(to, doing.today) <= newsForDays && to >= (course.opening.opened?.on ?? to);
  return alertsOpen(alertsAfter(course, made, doing))
    .filter(({ asks, alarm, to }) => asks && !alarm && isNews(to))
    .map(({ tracker, alert, from, to, asks }, place) =>
      alarmRaised(doing.today, {
        alarm: `${doing.id}.${place + 2}`,
        source: 'diary',
        urgency: asks ?? 'same_day',
        words: '',
        diary: { tracker: tracker.id, alert, from, to },
      }),
    );
}

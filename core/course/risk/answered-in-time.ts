import { Temporal } from 'temporal-polyfill';
import { deathTold } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { dayAt } from '#core/days/wall-clock.ts';
import { isOfWhoDied } from './open-alarms.ts';
import type { Alarm } from './state.ts';
import { nextWorkingDay, type WorkingHours } from './working-hours.ts';

/** An alarm as far as its answer being in time goes: no words, nobody's name. */
export interface AlarmAnswered extends Pick<Alarm, 'on' | 'urgency'> {
  /** The instant it reached Kith, which may be days after what it tells of: nobody could answer it before. */
  at?: string;
  /** The day it was answered; null while it is open. */
  answeredOn: string | null;
}

/** Every alarm of the course, with the day of its answer; of one of a client who has died, with the day this was told where that came first. */
export function alarmAnswers(course: Course): AlarmAnswered[] {
  const death = deathTold(course)?.on;
  return course.risk.alarms.map((alarm) => {
    const { on, at, urgency, answer } = alarm;
    const until = death !== undefined && isOfWhoDied(course, alarm) ? [death] : [];
    const [answeredOn = null] = [...until, ...(answer ? [answer.on] : [])].toSorted();
    return { on, at, urgency, answeredOn };
  });
}

/** The day it reached Kith, as from a telephone that was long without a line; a day after the one asked about says nothing. */
function dayKnown({ on, at }: AlarmAnswered, hours: WorkingHours | undefined, until: string): string {
  if (!at) return on;
  const reached = dayAt(at, hours?.zone ?? 'UTC');
  return reached > on && reached <= until ? reached : on;
}

/** The last day on which an answer is in time: the same day, or for the lowest answer the next working day (9.3). */
function inTimeUntil(known: string, { urgency }: AlarmAnswered, hours: WorkingHours | undefined): string {
  if (urgency !== 'before_next_session') return known;
  return nextWorkingDay(Temporal.PlainDate.from(known), hours).toString();
}

/**
 * Whether an alarm was answered too late, or is open past its time (PD-23).
 * @param hours when the service is staffed, where that is known  @param today null where only what was recorded counts
 */
export function isAnsweredLate(
  alarm: AlarmAnswered,
  hours: WorkingHours | undefined,
  today: string | null,
): boolean {
  const answered = alarm.answeredOn ?? today;
  if (answered === null) return false;
  return answered > inTimeUntil(dayKnown(alarm, hours, answered), alarm, hours);
}

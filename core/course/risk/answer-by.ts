import { Temporal } from 'temporal-polyfill';
import type { Course } from '#core/course/course.ts';
import { standingAppointments } from '#core/course/sessions/appointments.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { isOpen } from './open-alarms.ts';
import type { Alarm } from './state.ts';
import { hoursOn, isStaffed, type OutOfHours, oneWorkingDayOn, type WorkingHours } from './working-hours.ts';

export interface AnswerBy {
  /** The instant by which a clinician has spoken with the client. */
  by: string;
  /** Who is asked: outside working hours whoever is on duty, at once, where the service has somebody on duty. */
  route: 'therapist' | OutOfHours['who'];
}

/**
 * By when an alarm is answered, and who is asked. `nextSession` is the instant of the next session, if one is booked.
 * IPT protocol reference, 9.3 step 2.
 */
export function answerBy(
  alarm: Pick<Alarm, 'at' | 'urgency'>,
  hours: WorkingHours,
  nextSession?: string,
): AnswerBy {
  const raised = Temporal.Instant.from(alarm.at).toZonedDateTimeISO(hours.zone);
  const staffed = isStaffed(hours, raised);
  const closedRoute = hours.outOfHours?.who ?? 'nobody';
  const withinTheHour = raised.add({ hours: 1 });
  if (alarm.urgency === 'now') {
    return { by: withinTheHour.toInstant().toString(), route: staffed ? 'therapist' : closedRoute };
  }
  if (alarm.urgency === 'same_day') {
    const closes = hoursOn(hours, raised.toPlainDate())?.to;
    const endOfDay = raised.withPlainTime(staffed && closes ? closes : '23:59');
    // Raised as the day ends it is never due before it was raised, nor sooner than one that cannot wait.
    const isTooSoon = Temporal.ZonedDateTime.compare(endOfDay, withinTheHour) < 0;
    const by = isTooSoon ? withinTheHour : endOfDay;
    return { by: by.toInstant().toString(), route: staffed ? 'therapist' : closedRoute };
  }
  const working = oneWorkingDayOn(hours, raised).toInstant();
  const session = nextSession ? Temporal.Instant.from(nextSession) : working;
  const before = Temporal.Instant.compare(session, raised.toInstant()) > 0 ? session : working;
  const first = Temporal.Instant.compare(before, working) < 0 ? before : working;
  return { by: first.toString(), route: 'therapist' };
}

/** The same for an alarm as it stands in its course: the session after it is the first that is booked or was held. */
export function answerByIn(
  course: Course,
  alarm: Pick<Alarm, 'at' | 'urgency'>,
  hours: WorkingHours,
): AnswerBy {
  const after = standingAppointments(course)
    .map((one) => instantOf(one))
    .filter((instant) => Date.parse(instant) > Date.parse(alarm.at))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return answerBy(alarm, hours, after[0]);
}

/** Whether an alarm is still unanswered past its time: it goes up. IPT protocol reference, PD-23, 9.3 step 6. */
export function isOverdue(
  alarm: Alarm,
  hours: WorkingHours,
  now: string,
  { by }: AnswerBy = answerBy(alarm, hours),
): boolean {
  return isOpen(alarm) && Date.parse(now) > Date.parse(by);
}

import { Temporal } from 'temporal-polyfill';
import type { Alarm } from './state.ts';

/** When the service is staffed, on its own clock. */
export interface WorkingHours {
  zone: string;
  /** Hours by day of the week, 1 Monday to 7 Sunday; a day left out is closed. */
  days: Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, { from: string; to: string }>>;
  /** Closed days, `2026-12-25`. */
  closed: string[];
  /** Who answers outside those hours; nobody, unless the service says otherwise. */
  outOfHours?: OutOfHours;
}

export interface OutOfHours {
  who: 'nobody' | 'duty';
  /** The duty telephone; empty where nobody is on duty. */
  number: string;
}

export interface AnswerBy {
  /** The instant by which a clinician has spoken with the client. */
  by: string;
  /** Who is asked: outside working hours whoever is on duty, at once, where the service has somebody on duty. */
  route: 'therapist' | OutOfHours['who'];
}

type Day = keyof WorkingHours['days'];

function hoursOn(hours: WorkingHours, date: Temporal.PlainDate) {
  if (hours.closed.includes(date.toString())) return undefined;
  return hours.days[date.dayOfWeek as Day];
}

function isStaffed(hours: WorkingHours, moment: Temporal.ZonedDateTime): boolean {
  const open = hoursOn(hours, moment.toPlainDate());
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return open !== undefined && time >= open.from && time < open.to;
}

/** The first working day after `date`; a service that is never open gets the next day. */
export function nextWorkingDay(hours: WorkingHours, date: Temporal.PlainDate): Temporal.PlainDate {
  for (let ahead = 1; ahead <= 31; ahead += 1) {
    const day = date.add({ days: ahead });
    if (hoursOn(hours, day)) return day;
  }
  return date.add({ days: 1 });
}

/** One working day on: the same hour if the service is open then, else when it closes. */
function oneWorkingDayOn(hours: WorkingHours, raised: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const day = nextWorkingDay(hours, raised.toPlainDate());
  const closes = Temporal.PlainTime.from(hoursOn(hours, day)?.to ?? '17:00');
  const time =
    isStaffed(hours, raised) && Temporal.PlainTime.compare(raised.toPlainTime(), closes) < 0
      ? raised.toPlainTime()
      : closes;
  return day.toZonedDateTime({ timeZone: hours.zone, plainTime: time });
}

/** The instant at which the service opens next after `instant`; undefined where it is never open. */
export function opensNext(hours: WorkingHours, instant: string): string | undefined {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(hours.zone);
  const today = moment.toPlainDate();
  for (let ahead = 0; ahead <= 31; ahead += 1) {
    const day = today.add({ days: ahead });
    const from = hoursOn(hours, day)?.from;
    if (!from) continue;
    const opens = day.toZonedDateTime({ timeZone: hours.zone, plainTime: from });
    if (Temporal.ZonedDateTime.compare(opens, moment) > 0) return opens.toInstant().toString();
  }
  return undefined;
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
  if (alarm.urgency === 'now') {
    return {
      by: raised.add({ hours: 1 }).toInstant().toString(),
      route: staffed ? 'therapist' : closedRoute,
    };
  }
  if (alarm.urgency === 'same_day') {
    const closes = hoursOn(hours, raised.toPlainDate())?.to;
    const endOfDay = raised.withPlainTime(staffed && closes ? closes : '23:59');
    return { by: endOfDay.toInstant().toString(), route: staffed ? 'therapist' : closedRoute };
  }
  const working = oneWorkingDayOn(hours, raised).toInstant();
  const session = nextSession ? Temporal.Instant.from(nextSession) : working;
  const before = Temporal.Instant.compare(session, raised.toInstant()) > 0 ? session : working;
  const first = Temporal.Instant.compare(before, working) < 0 ? before : working;
  return { by: first.toString(), route: 'therapist' };
}

/** Whether an alarm is still unanswered past its time: the supervisor is told. IPT protocol reference, PD-23, 9.3 step 6. */
export function isOverdue(alarm: Alarm, hours: WorkingHours, now: string, nextSession?: string): boolean {
  const { by } = answerBy(alarm, hours, nextSession);
  return !alarm.answer && Date.parse(now) > Date.parse(by);
}

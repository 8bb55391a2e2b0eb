import { Temporal } from 'temporal-polyfill';

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

type Day = keyof WorkingHours['days'];

export function hoursOn(hours: WorkingHours, date: Temporal.PlainDate) {
  if (hours.closed.includes(date.toString())) return undefined;
  return hours.days[date.dayOfWeek as Day];
}

export function isStaffed(hours: WorkingHours, moment: Temporal.ZonedDateTime): boolean {
  const open = hoursOn(hours, moment.toPlainDate());
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  return open !== undefined && time >= open.from && time < open.to;
}

/** Monday to Friday, where nobody has said when the service is staffed. */
const isWorkingDay = (date: Temporal.PlainDate, hours: WorkingHours | undefined): boolean =>
  hours ? hoursOn(hours, date) !== undefined : date.dayOfWeek <= 5;

/** The first working day after `date`; a service that is never open gets the next day. */
export function nextWorkingDay(date: Temporal.PlainDate, hours?: WorkingHours): Temporal.PlainDate {
  for (let ahead = 1; ahead <= 31; ahead += 1) {
    const day = date.add({ days: ahead });
    if (isWorkingDay(day, hours)) return day;
  }
  return date.add({ days: 1 });
}

/** One working day on: the same hour if the service is open then, else when it closes. */
export function oneWorkingDayOn(hours: WorkingHours, raised: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const day = nextWorkingDay(raised.toPlainDate(), hours);
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

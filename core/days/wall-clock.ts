import { Temporal } from 'temporal-polyfill';

/** An appointment's time as people say it: 10:00 where the service is, whatever the season. */
export interface WallClock {
  /** `2026-01-13T10:00` */
  at: string;
  /** `Europe/London` */
  zone: string;
}

/** The instant of a wall-clock moment, `2026-03-29T09:00:00Z`; of a moment that comes twice, the first. */
export function instantOf({ at, zone }: WallClock): string {
  return Temporal.PlainDateTime.from(at)
    .toZonedDateTime(zone, { disambiguation: 'earlier' })
    .toInstant()
    .toString();
}

/** The day it is at an instant, by the clocks of a zone. */
export const dayAt = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** When a day begins by the clocks of a zone, in milliseconds since 1970. */
export const startOfDay = (day: string, zone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

/** Whether clocks in that zone ever show this moment; in spring an hour is skipped. */
export function isOnTheClock({ at, zone }: WallClock): boolean {
  const moment = Temporal.PlainDateTime.from(at);
  return moment.toZonedDateTime(zone, { disambiguation: 'earlier' }).toPlainDateTime().equals(moment);
}

/** `count` moments, `everyDays` days apart, at the same time of day: `['2026-03-24T10:00', '2026-03-31T10:00']`. */
export function seriesFrom(first: string, count: number, everyDays: number): string[] {
  const start = Temporal.PlainDateTime.from(first);
  return Array.from({ length: count }, (_, place) =>
    start.add({ days: place * everyDays }).toString({ smallestUnit: 'minute' }),
  );
}

export function dayOf(at: string): string {
  return at.slice(0, 10);
}

import { daysBetween } from './between.ts';
import { type DateRead, type DayAbout, dated } from './date-read.ts';

/** The day it is where the service is, and of what kind the day is that is asked for. */
export interface Now {
  today: string;
  about: DayAbout;
}

/** A year told in two figures may lie so far ahead; any later one was a century ago. */
const yearsAhead = 10;
const leapYears = 8;

const isAhead = (about: DayAbout) => about === 'to come' || about === 'these days';

/** A date whose year is told in two figures: the latest that such a day can be. `14/3/87` is of 1987. */
export function ofShortYear(
  two: number,
  month: number,
  day: number | undefined,
  now: Now,
): DateRead | undefined {
  const year = Number(now.today.slice(0, 4));
  const last = isAhead(now.about) ? `${year + yearsAhead}-12-31` : now.today;
  const century = Math.floor(Number(last.slice(0, 4)) / 100) * 100;
  const latest = dated(century + two, month, day);
  return latest?.date && latest.date <= last ? latest : dated(century - 100 + two, month, day);
}

/**
 * A day told without its year: the last one where it is gone by, the next one where it is to come, the nearest elsewhere.
 * Of a birth nobody can say it.
 */
export function ofNoYear(month: number, day: number, { today, about }: Now): DateRead | undefined {
  if (about === 'a birth') return dated(2000, month, day) && { fault: 'no-year' };
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: 2 * leapYears + 1 }, (_, place) => year - leapYears + place);
  const days = years.flatMap((one) => dated(one, month, day)?.date ?? []);
  const [nearest] = days
    .filter((one) => (about === 'gone by' ? one <= today : about === 'these days' || one >= today))
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return nearest ? { date: nearest } : dated(2000, month, day);
}

/** Nobody who comes was born longer ago, and nothing is agreed for later. */
const oldest = 125;
const furthest = 20;

/** What was read, unless no such day can be meant: a birth to come, an appointment in 1887. */
export function possible(read: DateRead, { today, about }: Now): DateRead {
  if (!read.date) return read;
  const years = Number(read.date.slice(0, 4)) - Number(today.slice(0, 4));
  const cannot = (fault: 'long-ago' | 'far-ahead' | 'not-yet') => ({ fault, would: read.date });
  if (about === 'a birth') {
    if (read.date > today) return cannot('not-yet');
    return years < -oldest ? cannot('long-ago') : read;
  }
  if (about !== 'to come') return read;
  if (years < -1) return cannot('long-ago');
  return years > furthest ? cannot('far-ahead') : read;
}

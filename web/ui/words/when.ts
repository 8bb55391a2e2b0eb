import { ownLanguages } from './own-languages.ts';

/** The way the reader's own machine writes days, where it speaks the page's language. */
export const localeFor = (language: string): string =>
  (language.includes('-') ? undefined : ownLanguages().find((one) => one.split('-')[0] === language)) ??
  language;

/** A wall-clock date, written so that no zone can move it to another day. */
const written = (language: string, date: string, how: Intl.DateTimeFormatOptions): string => {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const at = Date.UTC(year, month - 1, day);
  return new Intl.DateTimeFormat(localeFor(language), { timeZone: 'UTC', ...how }).format(at);
};

/** A whole or partial date in words: “2025”, “October 2025”, “4 October 2025”. */
export function dateInWords(date: string, language: string, month: 'long' | 'short' = 'long'): string {
  const parts = date.slice(0, 10).split('-').length;
  return written(language, date, {
    year: 'numeric',
    month: parts > 1 ? month : undefined,
    day: parts > 2 ? 'numeric' : undefined,
  });
}

/** A day as people say it, of this year: “Tuesday 13 January”. */
export const dayInWords = (at: string, language: string): string =>
  written(language, at, { weekday: 'long', day: 'numeric', month: 'long' });

/** A day in a narrow column: “Tue 13 Jan”. */
export const narrowDay = (at: string, language: string): string =>
  written(language, at, { weekday: 'short', day: 'numeric', month: 'short' });

/** A day with all that tells it from others: “Tuesday, 13 January 2026”. */
export const longDay = (at: string, language: string): string =>
  written(language, at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** A day ahead or gone by as people say it, with the year when it is another than `today`’s: “Monday, 18 October 2027”. */
export const dayAheadInWords = (at: string, today: string, language: string): string =>
  written(language, at, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: at.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
  });

/** A day short enough for a table: “13 Jan”, with the year when it is another than `today`’s. */
export const shortDay = (at: string, today: string, language: string): string =>
  written(language, at, {
    day: 'numeric',
    month: 'short',
    year: at.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
  });

/** A month or a year along an axis: “Oct 2025”, “2025”. */
export const tickInWords = (at: Date, language: string, month: 'short' | undefined): string =>
  written(language, at.toISOString(), { month, year: 'numeric' });

/** The time on the wall of an appointment, `2026-01-13T10:00`: “10:00”. */
export const timeOf = (at: string): string => at.slice(11, 16);

/** A wall-clock moment: “Tuesday 13 January, 10:00”, with the year when it is another than `today`’s. */
export const momentInWords = (at: string, today: string, language: string): string =>
  `${dayAheadInWords(at, today, language)}, ${timeOf(at)}`;

/** What the clock of a zone shows at an instant: `2026-01-13T10:00`. */
const onClock = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T');

/** An instant on the clock of a zone: “Tuesday 13 January, 10:00”, with the year when it is another than `today`’s. */
export const instantInWords = (instant: string, zone: string, today: string, language: string): string =>
  momentInWords(onClock(new Date(instant), zone), today, language);

/** An instant of recording, on the clock of a zone: “13 Jan 2026, 10:04”. */
export const recordedInWords = (at: string, zone: string, language: string): string =>
  new Intl.DateTimeFormat(localeFor(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(at));

/** A zone as people say it: “Los Angeles”, “UTC”. */
export const zoneInWords = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const halfAYear = 183 * 24 * 3_600_000;

/** Whether clocks in two zones show the same time, in winter and in summer. */
export const showSameTime = (one: string, other: string, now: string): boolean =>
  [0, halfAYear].every((later) => {
    const at = new Date(Date.parse(now) + later);
    return onClock(at, one) === onClock(at, other);
  });

/** A sentence the rules made, its days in words: never for what a person wrote. */
export const withDaysInWords = (sentence: string, language: string): string =>
  sentence.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, (day) => dateInWords(day, language));

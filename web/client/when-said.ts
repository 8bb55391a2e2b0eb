import { Temporal } from 'temporal-polyfill';

/** The reader's own way of writing dates, where their machine has one in the language of the page. */
const locale = (language: string) =>
  navigator.languages.find((one) => one.split('-')[0] === language) ?? language;

/** A day as people say it: "Tuesday 13 January". */
export function saidDay(date: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** A wall-clock moment: "Tuesday 13 January, 10:00". */
export function saidMoment(at: string, language: string): string {
  return `${saidDay(at, language)}, ${at.slice(11, 16)}`;
}

/** An instant on the clock of a zone: "Tuesday 13 January, 10:00". */
export function saidInstant(instant: string, zone: string, language: string): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return saidMoment(there.toString({ smallestUnit: 'minute' }), language);
}

/** The days of the week before and up to a date, the latest first. */
export function weekUpTo(today: string): string[] {
  const last = Temporal.PlainDate.from(today);
  return Array.from({ length: 7 }, (_, back) => last.subtract({ days: back }).toString());
}

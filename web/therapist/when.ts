/** The way the reader’s own machine writes days, where it speaks the page’s language. */
const localeFor = (language: string): string =>
  navigator.languages.find((one) => one.split('-')[0] === language.split('-')[0]) ?? language;

/** `2026-01-13T10:00` or `2026-01-13` as a weekday and a day: “Tuesday 13 January”. */
export function dayWords(at: string, language: string): string {
  const date = new Date(`${at.slice(0, 10)}T12:00:00Z`);
  return new Intl.DateTimeFormat(localeFor(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(date);
}

/** The same, short enough for a table: “13 Jan”, with the year when it is another than `today`’s. */
export function shortDay(at: string, today: string, language: string): string {
  const date = new Date(`${at.slice(0, 10)}T12:00:00Z`);
  const year = at.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return new Intl.DateTimeFormat(localeFor(language), {
    day: 'numeric',
    month: 'short',
    year,
    timeZone: 'UTC',
  }).format(date);
}

/** The time on the wall of an appointment: `10:00`. */
export const clock = (at: string): string => at.slice(11, 16);

/** An instant of recording, as this machine’s clock shows it. */
export function moment(at: string, language: string): string {
  return new Intl.DateTimeFormat(localeFor(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}

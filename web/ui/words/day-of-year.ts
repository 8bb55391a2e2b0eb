import { dateInWords, localeFor } from './when.ts';

/** A day that comes round each year, `03-02` or one day of it, `2014-03-02`: “2 March”, “2 March 2014”. */
export function dayOfYearInWords(date: string, language: string): string {
  if (date.length > 5) return dateInWords(date, language);
  const [month = 1, day = 1] = date.split('-').map(Number);
  // A leap year, which has every day.
  return new Intl.DateTimeFormat(localeFor(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
  }).format(Date.UTC(2000, month - 1, day));
}

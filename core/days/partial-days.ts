import { Temporal } from 'temporal-polyfill';

/** The first day a partial date can mean: `2026-02` is `2026-02-01`. */
export function firstDayOf(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** The last day a partial date can mean: `2026-02` is `2026-02-28`. */
export function lastDayOf(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  if (day) return partial;
  const of = Temporal.PlainYearMonth.from(`${year}-${month ?? '12'}`);
  return of.toPlainDate({ day: of.daysInMonth }).toString();
}

/** The day so many months before a day. */
export function monthsBefore(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}

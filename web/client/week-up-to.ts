import { Temporal } from 'temporal-polyfill';

/** The days of the week before and up to a date, the latest first. */
export function weekUpTo(today: string): string[] {
  const last = Temporal.PlainDate.from(today);
  return Array.from({ length: 7 }, (_, back) => last.subtract({ days: back }).toString());
}

import { Temporal } from 'temporal-polyfill';

/** The seven days up to a date, or up to some whole weeks before it; the latest first. */
export function weekUpTo(today: string, weeksBack = 0): string[] {
  const last = Temporal.PlainDate.from(today).subtract({ weeks: weeksBack });
  return Array.from({ length: 7 }, (_, back) => last.subtract({ days: back }).toString());
}

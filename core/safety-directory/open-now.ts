import { Temporal } from 'temporal-polyfill';
import type { DirectoryEntry } from './entry.ts';
import { readHours } from './hours.ts';

/** Whether it is open at an instant; `not_known` is said, and never guessed. */
export type OpenNow = 'open' | 'closed' | 'not_known';

/** The clock of the service, and the days on which it is closed. */
export interface DirectoryClock {
  zone: string;
  closed: readonly string[];
}

/**
 * Whether an entry is open then, on the clock of the service. On a day on which the service is closed the entry says
 * itself whether it is open; a line that is always open has no holidays.
 */
export function openNow(
  { hours, holidays }: Pick<DirectoryEntry, 'hours' | 'holidays'>,
  { zone, closed }: DirectoryClock,
  instant: string,
): OpenNow {
  const read = readHours(hours);
  if (!read || read.is === 'not_known') return 'not_known';
  if (read.is === 'always') return 'open';
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const isHoliday = closed.includes(moment.toPlainDate().toString());
  if (isHoliday && holidays === 'closed') return 'closed';
  const open = read.days[moment.dayOfWeek as keyof typeof read.days];
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  const isOpen = open !== undefined && time >= open.from && time < open.to;
  if (!isOpen) return 'closed';
  return isHoliday && holidays === 'not_known' ? 'not_known' : 'open';
}

import { Temporal } from 'temporal-polyfill';
import { instantOf } from './wall-clock.ts';

/** What the clock of a zone shows at an instant: `2026-01-13T10:00`. */
export const clockAt = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** When an hour is, by the clock of a day. */
export interface OnClock {
  day: string;
  from: string;
  /** As far as it reaches on that day. */
  to: string;
  /** When it ends, where that is on the next day. */
  endsNextDay?: string;
}

const wholeDay = 24 * 60;
const two = (part: number) => String(part).padStart(2, '0');
const timeAt = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** When an hour is on the service’s clock. What runs past midnight reaches to the end of its day: the next begins anew. */
export function onClock(hour: { at: string; zone: string; minutes: number }, zone: string): OnClock {
  const begins = hour.zone === zone ? hour.at : clockAt(instantOf(hour), zone);
  const [day = '', from = ''] = begins.split('T');
  const [hours = 0, minutes = 0] = from.split(':').map(Number);
  const end = hours * 60 + minutes + hour.minutes;
  const to = timeAt(Math.min(end, wholeDay - 1));
  return end < wholeDay ? { day, from, to } : { day, from, to, endsNextDay: timeAt(end - wholeDay) };
}

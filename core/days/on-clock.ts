import { Temporal } from 'temporal-polyfill';
import { instantOf } from './wall-clock.ts';

/** What the clock of a zone shows at an instant: `2026-01-13T10:00`. */
export const clockAt = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** When an hour is on the service’s clock. What runs past midnight ends there: the next day begins anew. */
export function onClock(
  hour: { at: string; zone: string; minutes: number },
  zone: string,
): { day: string; from: string; to: string } {
  const begins = hour.zone === zone ? hour.at : clockAt(instantOf(hour), zone);
  const [day = '', from = ''] = begins.split('T');
  const [hours = 0, minutes = 0] = from.split(':').map(Number);
  const end = Math.min(hours * 60 + minutes + hour.minutes, 24 * 60 - 1);
  const two = (part: number) => String(part).padStart(2, '0');
  return { day, from, to: `${two(Math.floor(end / 60))}:${two(end % 60)}` };
}

import { Temporal } from 'temporal-polyfill';
import { instantOf, type WallClock } from '#core/days/wall-clock.ts';

/** Where the phone’s clock is: `America/Los_Angeles`. */
export const phoneZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The phone's instant, where its clock is on the day that the service says it is; null where it is not: then the phone
 * is set wrong, or the page was read on another day, and nothing is to be told by the phone's clock.
 */
export function clockOf(phone: string, today: string, zone: string): string | null {
  return Temporal.Instant.from(phone).toZonedDateTimeISO(zone).toPlainDate().toString() === today
    ? phone
    : null;
}

/** A session as the clock of a phone shows it: which day that is from here, and the moment on that clock. */
export interface PhonesClock {
  day: 'today' | 'tomorrow' | 'later';
  /** `2026-01-13T10:00` */
  at: string;
  /** Whether the phone's clock shows the same time as the service's. */
  clock: 'same' | 'other';
}

/** How a session is seen from where the client is. @param zone of the client's phone, `Europe/London` */
export function onPhonesClock(session: WallClock, now: string, zone: string): PhonesClock {
  const there = Temporal.Instant.from(instantOf(session)).toZonedDateTimeISO(zone);
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const away = here.until(there.toPlainDate()).days;
  const at = there.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    day: away === 0 ? 'today' : away === 1 ? 'tomorrow' : 'later',
    at,
    clock: at === session.at.slice(0, 16) ? 'same' : 'other',
  };
}

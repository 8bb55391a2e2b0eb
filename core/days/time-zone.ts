import { Temporal } from 'temporal-polyfill';

/** Whether clocks are known by this name, such as `Europe/London`. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

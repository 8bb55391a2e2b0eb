import { Temporal } from 'temporal-polyfill';

/** A moment of FHIR (`2026-01-13`, or with a time and an offset) on the clock of the service; undefined where it is none. */
export function onTheClock(
  written: string | undefined,
  zone: string,
): { day: string; time: string } | undefined {
  if (written === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { day: written, time: '' };
  try {
    const then = Temporal.Instant.from(written).toZonedDateTimeISO(zone);
    return {
      day: then.toPlainDate().toString(),
      time: then.toPlainTime().toString({ smallestUnit: 'minute' }),
    };
  } catch {
    return undefined;
  }
}

/** How many minutes lie between two moments. */
export function minutesBetween(from: string | undefined, to: string | undefined): number | undefined {
  const minutes = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 60_000;
  return Number.isInteger(minutes) && minutes > 0 ? minutes : undefined;
}

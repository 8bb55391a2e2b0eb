import { instantOf } from '#core/days/wall-clock.ts';

interface Begun {
  on: string;
  /** `10:00` where the service is; empty when nobody said. */
  startedAt: string;
  minutes: number;
  zone: string;
}

/** Whole minutes left of the planned hour, negative once it is over; null when its beginning is not known or long past. */
export function minutesLeft({ on, startedAt, minutes, zone }: Begun, now: number): number | null {
  if (!startedAt) return null;
  const began = Date.parse(instantOf({ at: `${on}T${startedAt}`, zone }));
  const left = Math.ceil((began + minutes * 60_000 - now) / 60_000);
  return left < -180 ? null : left;
}

import { Temporal } from 'temporal-polyfill';
import { instantOf } from '#core/days/wall-clock.ts';
import type { Appointment } from './state.ts';

/** Of sessions that are booked, the next: from today on, and by the clock not over yet where there is one. */
export function nextOf<Booked extends Pick<Appointment, 'at' | 'zone' | 'minutes'>>(
  booked: readonly Booked[],
  today: string,
  now: string | null,
): Booked | null {
  const isOver = ({ at, zone, minutes }: Booked) =>
    now !== null &&
    Temporal.Instant.compare(Temporal.Instant.from(instantOf({ at, zone })).add({ minutes }), now) <= 0;
  return booked.find((one) => one.at >= today && !isOver(one)) ?? null;
}

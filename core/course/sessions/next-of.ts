import { isOver } from './is-over.ts';
import type { Appointment } from './state.ts';

/** Of sessions that are booked, the next: from today on, and by the clock not over yet where there is one. */
export function nextOf<Booked extends Pick<Appointment, 'at' | 'zone' | 'minutes'>>(
  booked: readonly Booked[],
  today: string,
  now: string | null,
): Booked | null {
  return booked.find((one) => one.at >= today && !(now !== null && isOver(one, now))) ?? null;
}

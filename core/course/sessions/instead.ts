import type { Appointment, HeldSession } from './state.ts';
import { heldInstead } from './words.ts';

/** Whether the booking of a held session moved only because the session was begun on another day. */
export function isMovedByHolding(booking: Appointment | undefined, held: HeldSession): boolean {
  const last = booking?.moves.at(-1);
  return last?.on === held.on && last.why === heldInstead.en;
}

import type { Appointment, HeldSession } from './state.ts';

/** Whether the booking of a held session moved only because the session was begun on another day: one act did both. */
export const isMovedByHolding = (booking: Appointment | undefined, held: HeldSession): boolean =>
  booking?.moves.at(-1)?.id === held.id;

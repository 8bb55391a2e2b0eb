import type { z } from 'zod';
import type { Noted, Stamped } from '#core/course/shared/stamped.ts';
import type { appointmentShape, sessionFacts, WhoDecided } from './shapes.ts';

type Plan = z.output<typeof appointmentShape>;

export interface Appointment extends Plan {
  state: 'booked' | 'held' | 'missed' | 'cancelled';
  /** Why it was cancelled or missed, as it was told. */
  why: string;
  /** Who called it off: the reason is theirs. */
  changedBy?: WhoDecided;
  /** The day it was called off, and by whom; null while it stands. */
  calledOff: { on: string; by: WhoDecided } | null;
  moves: { from: string; to: string; why: string; by: string; on: string; despite?: string }[];
}

export type HeldSession = Noted<typeof sessionFacts.SessionHeld>;

export type Missed = Noted<typeof sessionFacts.SessionMissed>;

export type Contact = Stamped<typeof sessionFacts.ContactMade>;

export interface Sessions {
  /** In order of time. */
  appointments: Appointment[];
  /** In order of their numbers. */
  held: HeldSession[];
  missed: Missed[];
  contacts: Contact[];
}

export const start: Sessions = { appointments: [], held: [], missed: [], contacts: [] };

import type { z } from 'zod';
import type { Decider, planShape, sessionFacts } from './shapes.ts';

type Plan = z.output<typeof planShape>;

export interface Appointment extends Plan {
  state: 'booked' | 'held' | 'missed' | 'cancelled';
  /** Why it was cancelled or missed, as it was told. */
  why: string;
  /** The day it was called off, and by whom; null while it stands. */
  calledOff: { on: string; by: Decider } | null;
  moves: { from: string; to: string; why: string; by: string; on: string }[];
}

export interface HeldSession extends z.output<typeof sessionFacts.SessionHeld> {
  id: string;
  seq: number;
  on: string;
}

export interface Missed extends z.output<typeof sessionFacts.SessionMissed> {
  id: string;
  seq: number;
  on: string;
}

export interface Contact extends z.output<typeof sessionFacts.ContactMade> {
  id: string;
  seq: number;
  on: string;
  by: string;
}

export interface Sessions {
  /** In order of time. */
  appointments: Appointment[];
  /** In order of their numbers. */
  held: HeldSession[];
  missed: Missed[];
  contacts: Contact[];
}

export const start: Sessions = { appointments: [], held: [], missed: [], contacts: [] };

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Noted, Stamped } from '#core/course/shared/stamped.ts';
import { sessionInFact } from '#core/forms/session-number.ts';

export const toldOfMissing = z.enum(['beforehand', 'afterwards', 'not_told', 'unknown']);

export const contactOutcomes = z.enum(['reached', 'not_reached']);

export const contactPurposes = z.enum(['practical', 'safety', 'after_missed', 'follow_up']);

export const contactWays = z.enum(['phone', 'message', 'letter', 'in_person', 'video']);

/** The shapes of what happens to appointments and sessions. */

export const sessionFormats = ['in_person', 'video', 'phone'] as const;
export type SessionFormat = (typeof sessionFormats)[number];

/** `joint`: with somebody close, for one aim (T-16). `follow_up`: after the course, uses no number. */
export const appointmentKinds = ['session', 'joint', 'follow_up'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

export const whoDecided = ['client', 'therapist', 'service'] as const;
export type WhoDecided = (typeof whoDecided)[number];

const roomKept = z.object({ id: z.string(), name: z.string() });

export const appointmentShape = z.object({
  id: z.string(),
  at: z.string(),
  zone: z.string(),
  minutes: z.number(),
  format: z.enum(sessionFormats),
  kind: z.enum(appointmentKinds),
  /** Ids of the people in the inventory who are invited to a joint session. */
  with: z.array(z.string()),
  aim: z.string(),
  /** How the client, and whoever is invited, agreed to it, where no plan of a dispute says so. */
  agreed: z.object({ client: z.string(), others: z.string() }).optional(),
  /** Of a joint session: where it is, what may be told there of what the client said, and what is not. */
  where: z.string().optional(),
  mayTell: z.string().optional(),
  notTold: z.string().optional(),
  /** The room or link of the service's list, with what it was called then. */
  room: roomKept.optional(),
  /** Why it was booked over another session of the therapist or the client. */
  despite: z.string().optional(),
});

export const sessionFacts = {
  SessionBooked: appointmentShape,
  SessionMoved: z.object({
    appointment: z.string(),
    to: z.string(),
    why: z.string(),
    by: z.enum(whoDecided),
    room: roomKept.optional(),
    despite: z.string().optional(),
  }),
  SessionCancelled: z.object({ appointment: z.string(), why: z.string(), by: z.enum(whoDecided) }),
  SessionMissed: z.object({
    appointment: z.string(),
    note: z.string(),
    told: toldOfMissing,
  }),
  SessionHeld: z.object({
    n: sessionInFact,
    appointment: z.string(),
    startedAt: z.string(),
    minutes: z.number(),
    format: z.enum(sessionFormats),
    kind: z.enum(['session', 'joint']),
    with: z.array(z.string()),
    present: z.array(z.string()),
  }),
  ContactMade: z.object({
    how: contactWays,
    purpose: contactPurposes,
    reached: contactOutcomes,
    words: z.string(),
    appointment: z.string(),
  }),
};

export const sessionFact = factsOf(sessionFacts);

type Plan = z.output<typeof appointmentShape>;

export interface Appointment extends Plan {
  state: 'booked' | 'held' | 'missed' | 'cancelled';
  /** Why it was cancelled or missed, as it was told. */
  why: string;
  /** Who called it off: the reason is theirs. */
  changedBy?: WhoDecided;
  /** The instant at which it was last booked, moved or told otherwise, as it was recorded. */
  since: string;
  /** The day it was called off, and by whom; null while it stands. */
  calledOff: { on: string; by: WhoDecided } | null;
  /** Each with the id of the act that moved it. */
  moves: { id: string; from: string; to: string; why: string; by: string; on: string; despite?: string }[];
}

export type HeldSession = Noted<typeof sessionFacts.SessionHeld>;

export type Missed = Noted<typeof sessionFacts.SessionMissed>;

export type Contact = Stamped<typeof sessionFacts.ContactMade>;

export interface Sessions {
  /** In order of time. */
  appointments: Appointment[];
  /** In the order of their days. */
  held: HeldSession[];
  missed: Missed[];
  contacts: Contact[];
}

export const start: Sessions = { appointments: [], held: [], missed: [], contacts: [] };

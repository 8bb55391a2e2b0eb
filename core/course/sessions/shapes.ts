import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';

/** The shapes of what happens to appointments and sessions. */

export const formats = ['in_person', 'video', 'phone'] as const;
export type Format = (typeof formats)[number];

/** `joint`: with somebody close, for one aim (T-16). `follow_up`: after the course, uses no number. */
export const kinds = ['session', 'joint', 'follow_up'] as const;
export type Kind = (typeof kinds)[number];

export const deciders = ['client', 'therapist', 'service'] as const;
export type Decider = (typeof deciders)[number];

export const planShape = z.object({
  id: z.string(),
  at: z.string(),
  zone: z.string(),
  minutes: z.number(),
  format: z.enum(formats),
  kind: z.enum(kinds),
  /** Ids of the people in the inventory who are invited to a joint session. */
  with: z.array(z.string()),
  aim: z.string(),
});

export const sessionFacts = {
  SessionBooked: planShape,
  SessionMoved: z.object({ appointment: z.string(), to: z.string(), why: z.string(), by: z.enum(deciders) }),
  SessionCancelled: z.object({ appointment: z.string(), why: z.string(), by: z.enum(deciders) }),
  SessionMissed: z.object({
    appointment: z.string(),
    note: z.string(),
    told: z.enum(['beforehand', 'afterwards', 'not_told', 'unknown']),
  }),
  SessionHeld: z.object({
    n: z.number().int().positive(),
    appointment: z.string(),
    startedAt: z.string(),
    minutes: z.number(),
    format: z.enum(formats),
    kind: z.enum(['session', 'joint']),
    with: z.array(z.string()),
    present: z.array(z.string()),
  }),
  ContactMade: z.object({
    how: z.enum(['phone', 'message', 'letter', 'in_person', 'video']),
    purpose: z.enum(['practical', 'safety', 'after_missed', 'follow_up']),
    reached: z.enum(['reached', 'not_reached']),
    words: z.string(),
    appointment: z.string(),
  }),
};

export const fact = factsOf(sessionFacts);

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { sessionFormats } from '#core/course/sessions/state.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';

const answers = z.enum(['taken', 'declined']);

/** What somebody at the desk saw or did: `not_noted` takes back what was noted before. */
export const deskSays = ['arrived', 'not_come', 'not_noted', 'told'] as const;

/** What became of an hour by the hand of the client or of the secretary, which its therapist is told. */
export const changes = z.enum(['booked', 'moved', 'cancelled', 'offer_declined']);

export const facts = {
  /** `appointment`: the hour it is to be instead of; empty for one more. `at`: one of the free hours; empty where none suits. */
  HourAsked: z.object({ appointment: z.string(), at: z.string(), words: z.string() }),
  HourAskTakenBack: z.object({ ask: z.string() }),
  HourAskAnswered: z.object({ ask: z.string(), answer: answers, words: z.string() }),
  HourOffered: z.object({
    /** What was asked for, where it was; the hour it is to be instead of, where there is one. */
    ask: z.string(),
    instead: z.string(),
    at: z.string(),
    zone: z.string(),
    minutes: z.number(),
    format: z.enum(sessionFormats),
    room: z.string(),
    words: z.string(),
  }),
  HourOfferTakenBack: z.object({ offer: z.string() }),
  HourOfferAnswered: z.object({ offer: z.string(), answer: answers }),
  /** `at`: as it was booked when they said they come; moved since, it is said anew. */
  HourConfirmed: z.object({ appointment: z.string(), at: z.string() }),
  HourNotedAtDesk: z.object({ appointment: z.string(), at: z.string(), says: z.enum(deskSays) }),
  HourChanged: z.object({
    appointment: z.string(),
    what: changes,
    who: z.enum(['client', 'secretary']),
    /** The hour it was before. */
    was: z.string(),
    notice: z.enum(['kept', 'late']),
  }),
  HourChangeRead: z.object({ change: z.string() }),
};
export const fact = factsOf(facts);

/** What a client asked for. */
export interface Ask extends Stamped<typeof facts.HourAsked> {
  state: 'waiting' | 'offered' | 'taken' | 'declined' | 'taken_back';
  /** What the answer said. */
  answer: string;
}

/** An hour that was offered to a client. */
export interface Offer extends Stamped<typeof facts.HourOffered> {
  state: 'open' | 'taken' | 'declined' | 'taken_back';
}

/** What was changed by somebody else than its therapist. */
export interface Changed extends Stamped<typeof facts.HourChanged> {
  read: 'read' | 'not_read';
}

/** What was noted of one hour at the desk. */
export interface AtDesk {
  appointment: string;
  /** The hour it had then. */
  at: string;
  came: { says: 'arrived' | 'not_come'; since: string } | null;
  /** The client was told of the change by telephone. */
  told: 'told' | 'not_told';
}

export interface HoursAsked {
  asks: Ask[];
  offers: Offer[];
  confirmed: { appointment: string; at: string; on: string }[];
  desk: AtDesk[];
  changes: Changed[];
}

export const start: HoursAsked = { asks: [], offers: [], confirmed: [], desk: [], changes: [] };

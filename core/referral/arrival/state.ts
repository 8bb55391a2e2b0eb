import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { identifierNames } from '#core/forms/identifiers.ts';

/** Who asks for help for somebody. */
export const sources = [
  'self',
  'gp',
  'hospital',
  'mental_health_team',
  'maternity',
  'school',
  'social_care',
  'family',
  'other',
] as const;
export type Source = (typeof sources)[number];

/** How it came here. */
export const ways = ['web_form', 'letter', 'phone', 'email', 'in_person'] as const;

/** How soon, as a person said: no scale decides it. IPT protocol reference, 9.2. */
export const priorities = ['routine', 'soon', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export const reachedBy = ['phone', 'text', 'email', 'letter'] as const;
export const therapistWished = ['no_preference', 'woman', 'man'] as const;
export const toldOrNot = ['yes', 'no', 'not_said'] as const;

const identifier = z.object({ system: z.enum(identifierNames), value: z.string() });

/** Who somebody is, whom to ask, and what they prefer: what is known of somebody before they are a client. */
const particulars = z.object({
  name: z.string(),
  born: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string(),
  language: z.string(),
  country: z.string(),
  identifiers: z.array(identifier),
  reach: z.array(z.enum(reachedBy)),
  /** Whether a message may be left, or others may pick up. */
  mayLeaveMessage: z.enum(toldOrNot),
  gp: z.object({ name: z.string(), practice: z.string(), phone: z.string() }),
  kin: z.object({ name: z.string(), relation: z.string(), phone: z.string() }),
  prefers: z.object({
    therapist: z.enum(therapistWished),
    times: z.string(),
    place: z.string(),
    /** The id of a form of therapy; empty where none is preferred. */
    form: z.string(),
    interpreter: z.string(),
  }),
});
export type Particulars = z.output<typeof particulars>;

export const facts = {
  ReferralReceived: z.object({
    source: z.enum(sources),
    way: z.enum(ways),
    /** Who wrote or rang, where it is not themselves. */
    referrer: z.string(),
    priority: z.enum(priorities),
    who: particulars,
    /** What brings them, and what they hope for: in their own words, or the referrer’s. */
    concern: z.string(),
    hopes: z.string(),
  }),
  ParticularsSaidAnew: z.object({ who: particulars, why: z.string() }),
  PrioritySet: z.object({ priority: z.enum(priorities), why: z.string() }),
  ContactNoted: z.object({
    how: z.enum(reachedBy).or(z.literal('in_person')),
    outcome: z.enum(['reached', 'not_reached', 'message_left']),
    words: z.string(),
  }),
};
export const fact = factsOf(facts);

export type Received = Stamped<typeof facts.ReferralReceived>;

export interface Arrival {
  received: Received | null;
  /** As they stand now. */
  who: Particulars | null;
  priority: Priority;
  /** Each time that it was said anew how soon, or who they are, with why. */
  saidAnew: (Stamped<typeof facts.PrioritySet> | Stamped<typeof facts.ParticularsSaidAnew>)[];
  contacts: Stamped<typeof facts.ContactNoted>[];
}

export const start: Arrival = { received: null, who: null, priority: 'routine', saidAnew: [], contacts: [] };

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { id, line, lines, maybe } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';

const duty = z.object({
  obligation: line('The duty that is eased'),
  how: maybe,
  /** The session by which it is looked at again; left out only when nobody has said. */
  reviewBySession: sessionNumber.optional(),
});

export const form = z.object({
  mode: z.enum(['full', 'limited', 'distress_frame']),
  eased: z.array(duty).max(30, 'Keep this under 30 duties.').default([]),
  kept: lines,
  recovery: lines,
  sharedWith: lines,
  note: maybe,
});

export const review = z.object({
  duty: id,
  outcome: z.enum(['kept_eased', 'shrunk', 'ended']),
  session: sessionNumber,
  /** When it is kept or shrunk: the next session at which it is looked at. */
  nextReview: sessionNumber.optional(),
  words: maybe,
});

export interface EasedDuty extends z.output<typeof duty> {
  id: string;
  state: 'eased' | 'shrunk' | 'ended';
  reviews: (Omit<z.output<typeof review>, 'duty'> & { on: string })[];
}

/** The sick role: what is eased for now, what stays, and the work it asks (I-08; IPT protocol reference, 1.4). */
export interface SickRoleGiven extends Omit<z.output<typeof form>, 'eased'> {
  id: string;
  on: string;
  eased: EasedDuty[];
}

export interface SickRole {
  given: SickRoleGiven | null;
  /** Earlier versions, as they stood when a new one took their place. */
  before: SickRoleGiven[];
}

export const facts = { SickRoleGiven: form, EasedDutyReviewed: review };
export const fact = factsOf(facts);
export const start: SickRole = { given: null, before: [] };

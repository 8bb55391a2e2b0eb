import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { author } from '#core/course/shared/author.ts';
import type { Dated } from '#core/course/shared/stamped.ts';
import { day, id, line, lines, maybe } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { sickRoleStateWords } from './words.ts';

const duty = z.object({
  obligation: line(sickRoleStateWords.en.dutyThatIsEased),
  how: maybe,
  /** Who does it meanwhile, where somebody does. */
  takenOverBy: maybe,
  /** The session by which it is looked at again; left out only when nobody has said. */
  reviewBySession: sessionNumber.optional(),
});

export const form = z.object({
  mode: z.enum(['full', 'limited', 'distress_frame']),
  eased: z.array(duty).max(30, sickRoleStateWords.en.keepThisUnder30Duties).default([]),
  kept: lines,
  recovery: lines,
  sharedWith: lines,
  /** The day on which the whole of it is looked at, at the latest: the sick role is for a time. */
  until: day('agreed').optional(),
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

/** How far the client says they can take something up again. */
export const readiness = ['not_yet', 'in_part', 'all'] as const;
export const told = z.object({ duty: id, ready: z.enum(readiness), words: maybe });

/** Whom the client lets the card be shown to, and who shows it. IPT protocol reference, 1.4 (sharing, with consent). */
export const sharing = z.object({
  person: personId.optional(),
  withWhom: maybe,
  by: z.enum(['client', 'therapist']),
});

export const ending = z.object({ words: maybe });

/** What the client said of taking a duty up again; `heard` is the day it was gone through together. */
export interface ToldOfDuty extends Omit<z.output<typeof told>, 'duty'> {
  on: string;
  /** Whose words they are: whom the client keeps back is left out of them. IPT protocol reference, 9.6. */
  by: string;
  heard: string | 'not_yet';
}

export interface EasedDuty extends z.output<typeof duty> {
  id: string;
  state: 'eased' | 'shrunk' | 'ended';
  reviews: (Omit<z.output<typeof review>, 'duty'> & { on: string })[];
  told: ToldOfDuty[];
}

/** The sick role: what is eased for now, what stays, and the work it asks (I-08; IPT protocol reference, 1.4). */
export interface SickRoleGiven extends Omit<z.output<typeof form>, 'eased'> {
  id: string;
  on: string;
  eased: EasedDuty[];
  /** The day it ended as a whole, and what was said of it. */
  ended: { on: string; words: string } | null;
}

export type CardShown = Dated<typeof facts.SickRoleShown>;

export interface SickRole {
  given: SickRoleGiven | null;
  /** Earlier versions, as they stood when a new one took their place. */
  before: SickRoleGiven[];
  /** To whom the client lets it be shown now. */
  shown: CardShown[];
}

export const facts = {
  SickRoleGiven: form,
  EasedDutyReviewed: review,
  EasedDutyToldOf: told,
  SickRoleShown: sharing.extend({ as: author }),
  SickRoleShownNoLonger: z.object({ shown: id, as: author }),
  SickRoleEnded: ending,
};
export const fact = factsOf(facts);
export const start: SickRole = { given: null, before: [], shown: [] };

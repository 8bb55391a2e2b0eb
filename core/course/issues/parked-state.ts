import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Dated } from '#core/course/shared/stamped.ts';
import { id, line, maybe } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { parkedStateWords } from './words.ts';

/** What became of what was parked. */
export const parkedOutcome = z.enum(['taken_up', 'let_go', 'handed_on', 'kept_for_later']);

export const parkedForm = z.object({
  words: line(parkedStateWords.en.whatIsParked),
  why: maybe,
  session: sessionNumber.optional(),
});
export const returned = z.object({
  parked: id,
  outcome: parkedOutcome,
  words: maybe,
});

/** Something that matters and lies outside the focus: kept in sight, not lost (M-03). */
export interface ParkedIssue extends Dated<typeof parkedForm>, By {
  returns: (Omit<z.output<typeof returned>, 'parked'> & By)[];
}

export interface Parked {
  parked: ParkedIssue[];
}

export const facts = { IssueParked: parkedForm, ParkedIssueReturnedTo: returned };
export const fact = factsOf(facts);
export const start: Parked = { parked: [] };

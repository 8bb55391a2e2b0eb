import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { ten } from '#core/forms/fields.ts';

export const facts = {
  AllianceRated: z.object({
    session: z.number().nullable(),
    understood: ten,
    aims: ten,
    fits: ten,
    caredFor: ten,
    words: z.string(),
  }),
  SessionRated: z.object({
    session: z.number(),
    helpful: ten,
    rightFocus: ten,
    /** Absent where it was not said, as in records written before it was asked. */
    understood: ten.optional(),
    missed: z.string(),
  }),
};
export const fact = factsOf(facts);

export interface AllianceRating extends Stamped<typeof facts.AllianceRated> {
  /** Sum of the four, 0 to 40. */
  total: number;
}

export type SessionRating = Stamped<typeof facts.SessionRated>;

export interface Alliance {
  ratings: AllianceRating[];
  sessions: SessionRating[];
}

export const start: Alliance = { ratings: [], sessions: [] };

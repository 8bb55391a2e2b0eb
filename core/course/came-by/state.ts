import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';
import { day, maybe } from '#core/forms/fields.ts';

/** So many tries to reach them, and so much that was said of danger, are carried along at most. */
const most = 200;
const then = day('happened');

/** What was told before the course began, in a referral: it is carried along so that nothing is asked twice. */
export const facts = {
  CameByReferral: z.object({
    referral: maybe,
    receivedOn: then,
    source: maybe,
    referrer: maybe,
    priority: maybe,
    concern: maybe,
    hopes: maybe,
    reach: z.array(maybe).max(most),
    mayLeaveMessage: maybe,
    gp: z.object({ name: maybe, practice: maybe, phone: maybe }),
    kin: z.object({ name: maybe, relation: maybe, phone: maybe }),
    prefers: z.object({
      therapist: maybe,
      times: maybe,
      place: maybe,
      form: maybe,
      interpreter: maybe,
    }),
    /** What was said of danger, and how a clinician answered it. */
    danger: z
      .array(
        z.object({
          on: then,
          words: maybe,
          answeredOn: then,
          answeredBy: maybe,
          asked: maybe,
          said: maybe,
          decided: maybe,
          nextReview: maybe,
        }),
      )
      .max(most),
    /** Who spoke with them, and what was said. */
    contacts: z.array(z.object({ on: then, how: maybe, outcome: maybe, words: maybe })).max(most),
  }),
};
export const fact = factsOf(facts);

export type CameByReferral = z.output<typeof facts.CameByReferral> & By;

export interface CameBy {
  referral: CameByReferral | null;
}

export const start: CameBy = { referral: null };

import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';

/** What was told before the course began, in a referral: it is carried along so that nothing is asked twice. */
export const facts = {
  CameByReferral: z.object({
    referral: z.string(),
    receivedOn: z.string(),
    source: z.string(),
    referrer: z.string(),
    priority: z.string(),
    concern: z.string(),
    hopes: z.string(),
    reach: z.array(z.string()),
    mayLeaveMessage: z.string(),
    gp: z.object({ name: z.string(), practice: z.string(), phone: z.string() }),
    kin: z.object({ name: z.string(), relation: z.string(), phone: z.string() }),
    prefers: z.object({
      therapist: z.string(),
      times: z.string(),
      place: z.string(),
      form: z.string(),
      interpreter: z.string(),
    }),
    /** What was said of danger, and how a clinician answered it. */
    danger: z.array(
      z.object({
        on: z.string(),
        words: z.string(),
        answer: z.object({
          on: z.string(),
          by: z.string(),
          asked: z.string(),
          said: z.string(),
          decided: z.string(),
          nextReview: z.string(),
        }),
      }),
    ),
    /** Who spoke with them, and what was said. */
    contacts: z.array(z.object({ on: z.string(), how: z.string(), outcome: z.string(), words: z.string() })),
  }),
};
export const fact = factsOf(facts);

export type CameByReferral = z.output<typeof facts.CameByReferral> & By;

export interface CameBy {
  referral: CameByReferral | null;
}

export const start: CameBy = { referral: null };

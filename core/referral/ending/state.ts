import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Stamped } from '#core/course/shared/stamped.ts';

/** Why no course begins. */
export const closedAs = [
  'not_suitable',
  'signposted',
  'withdrew',
  'no_contact',
  'declined',
  'elsewhere',
  'twice',
  'died',
] as const;

export const facts = {
  ReferralClosed: z.object({ how: z.enum(closedAs), words: z.string() }),
  ReferralTakenUp: z.object({ why: z.string() }),
  CourseBegun: z.object({
    course: z.string(),
    client: z.string(),
    therapist: z.string(),
    /** When the first session is booked, on the clock of the service; empty where none is yet. */
    first: z.string(),
  }),
};
export const fact = factsOf(facts);

export interface Ending {
  closed: Stamped<typeof facts.ReferralClosed> | null;
  takenUp: (z.output<typeof facts.ReferralTakenUp> & By)[];
  begun: (z.output<typeof facts.CourseBegun> & By) | null;
}

export const start: Ending = { closed: null, takenUp: [], begun: null };

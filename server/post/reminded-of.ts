import { z } from 'zod';

/** What a reminder in the outbox is of, so that one which is not wished for any more does not go. */
export const remindedOf = z.object({
  course: z.string(),
  what: z.enum(['hour', 'measures']),
  /** The hour as it was booked then. */
  hour: z.string(),
  at: z.string(),
  /** The session for which something is to be filled in. */
  session: z.number().nullable(),
  /** When the hour begins: afterwards it goes no more. */
  until: z.string(),
});
export type RemindedOf = z.output<typeof remindedOf>;

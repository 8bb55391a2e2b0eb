import { z } from 'zod';

const why =
  'Say in a sentence why you need to open this record now. The client and the therapist will read it.';

/** Why a record that is not one's own is opened. */
export const reasonForm = z.object({
  reason: z
    .string({ error: why })
    .trim()
    .min(10, why)
    .max(1000, 'Give the reason in up to 1,000 characters.'),
});

import { z } from 'zod';

const unwritable = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A name as it may stand in a letter: one line of up to 120 characters, in any script. @param missing said of an empty one */
export const nameField = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(120, 'A name can be up to 120 characters.')
    .refine((name) => !unwritable.test(name), 'A name is one line: take out line breaks and unseen signs.');

import { z } from 'zod';
import { alone, named } from '#core/forms/field-fault.ts';
import { cleanName } from '#core/words/names.ts';

const unwritable = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A name as it may stand in a letter: one line of up to 120 characters, in any script, without signs that are not seen. @param missing said of an empty one */
export const nameField = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .refine((name) => !unwritable.test(name), {
      ...alone('A name is one line: take out line breaks and unseen signs.'),
      ...named('not-one-line'),
    })
    .overwrite(cleanName)
    .min(1, missing)
    .max(120, 'A name can be up to 120 characters.');

/** An e-mail address as it was written. */
export const emailField = z.email('This does not look like an e-mail address.');

/** An e-mail address to sign in with: the same however it is written. */
export const accountEmailField = emailField.transform((email) => email.toLowerCase());

/** A country by its two letters (ISO 3166). */
export const countryField = z.string().regex(/^[A-Z]{2}$/, 'Choose a country.');

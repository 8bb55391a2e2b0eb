import { z } from 'zod';
import { cleanName } from '#core/words/names.ts';
import { alone, named } from './field-fault.ts';
import { day } from './fields.ts';
import { identifiersForm } from './identifiers.ts';

const words = {
  en: {
    oneLine: 'A name is one line: take out line breaks and unseen signs.',
    name: 'A name can be up to 120 characters.',
    whose: 'Give the name the client goes by.',
    email: 'This does not look like an e-mail address.',
    phone: 'A telephone number can be up to 40 characters.',
  },
} as const;

const unwritable = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A name as it may stand in a letter: one line of up to 120 characters, in any script, without signs that are not seen. @param missing said of an empty one */
export const nameField = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .refine((name) => !unwritable.test(name), { ...alone(words.en.oneLine), ...named('not-one-line') })
    .overwrite(cleanName)
    .min(1, missing)
    .max(120, words.en.name);

/** An e-mail address as it was written. */
export const emailField = z.email(words.en.email);

/** Who a client is. Sealed under the client's own key; destroying that key forgets them. */
export const identityForm = z.object({
  name: nameField(words.en.whose),
  born: day('happened').nullable().default(null),
  email: emailField.nullable().default(null),
  phone: z.string().trim().max(40, words.en.phone).default(''),
  language: z.string().trim().max(20).default('en'),
  country: z.string().trim().max(2).default(''),
  /** By which numbers they are known elsewhere; left out, those that are kept stay. */
  identifiers: identifiersForm.optional(),
});

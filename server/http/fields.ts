import { z } from 'zod';
import { emailField } from '#core/forms/identity.ts';
import { fieldsWords } from './words.ts';

/** An e-mail address to sign in with: the same however it is written. */
export const accountEmailField = emailField.transform((email) => email.toLowerCase());

/** A country by its two letters (ISO 3166). */
export const countryField = z.string().regex(/^[A-Z]{2}$/, fieldsWords.en.chooseCountry);

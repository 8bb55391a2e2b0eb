import { z } from 'zod';
import { passwordFieldsWords } from './words.ts';

export const passwordLength = { shortest: 10, longest: 200 } as const;

/** A password that is long enough. NIST SP 800-63B: length and no well-known password, not composition rules. */
export const newPasswordField = z
  .string({ error: passwordFieldsWords.en.choosePassword })
  .min(passwordLength.shortest, passwordFieldsWords.en.choosePasswordOfAtLeast)
  .max(passwordLength.longest, passwordFieldsWords.en.passwordCanBeUp);

/** The password of somebody who has one, as they type it to show who they are. @param missing said of an empty one */
export const presentPasswordField = (missing = passwordFieldsWords.en.giveYourPassword) =>
  z.string({ error: missing }).min(1, missing).max(1_000, passwordFieldsWords.en.passwordIsNotThatLong);

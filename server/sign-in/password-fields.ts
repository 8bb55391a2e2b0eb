import { z } from 'zod';

export const passwordLength = { shortest: 10, longest: 200 } as const;

/** A password that is long enough. NIST SP 800-63B: length and no well-known password, not composition rules. */
export const newPasswordField = z
  .string({ error: 'Choose a password.' })
  .min(passwordLength.shortest, 'Choose a password of at least 10 characters; a short sentence works well.')
  .max(passwordLength.longest, 'A password can be up to 200 characters.');

/** The password of somebody who has one, as they type it to show who they are. @param missing said of an empty one */
export const presentPasswordField = (missing = 'Give your password.') =>
  z.string({ error: missing }).min(1, missing).max(1_000, 'A password is not that long.');

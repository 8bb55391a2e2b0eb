import { z } from 'zod';

/** A password that is long enough. NIST SP 800-63B: length, not composition rules. */
export const passwordForm = z
  .string({ error: 'Choose a password.' })
  .min(10, 'Choose a password of at least 10 characters; a short sentence works well.')
  .max(200, 'A password can be up to 200 characters.');

import { z } from 'zod';

/** The password of somebody who has one, as they type it to show who they are. */
export const presentPasswordField = z
  .string({ error: 'Give your password.' })
  .min(1, 'Give your password.')
  .max(1_000, 'A password is not that long.');

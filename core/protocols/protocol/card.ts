import { z } from 'zod';
import { sources, words } from './pieces.ts';

/** A card that a form of therapy gives the client to keep, such as a tip for talking: short, and given one at a time. */
export const cardShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What stands on it, large. */
  name: words,
  /** What stands under it, in words for the client. */
  clientSays: words,
  /** One line to say, as an example. */
  sounds: words.optional(),
  /** When it is given, for the therapist. */
  says: words,
  sources,
});
export type Card = z.output<typeof cardShape>;

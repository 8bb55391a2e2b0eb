import { z } from 'zod';
import { inWords } from './in-words.ts';
import { sources } from './sources.ts';

/** A card that a form of therapy gives the client to keep, such as a tip for talking: short, and given one at a time. */
export const cardShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What stands on it, large. */
  name: inWords,
  /** What stands under it, in words for the client. */
  clientSays: inWords,
  /** One line to say, as an example. */
  sounds: inWords.optional(),
  /** When it is given, for the therapist. */
  says: inWords,
  sources,
});
export type Card = z.output<typeof cardShape>;

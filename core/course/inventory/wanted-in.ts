import { z } from 'zod';
import { personId } from '#core/forms/person-named.ts';
import { whoseChanges } from './whose-changes.ts';

/** One wanted change in one tie: with whom, and who would change. IPT protocol reference, 4.2. */
export const wantedIn = z.object({ personId, whose: z.enum(whoseChanges) });

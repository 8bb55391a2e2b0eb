import { z } from 'zod';
import { inWords } from './in-words.ts';
import { sources } from './sources.ts';

export const signedOff = [
  'deficits_focus',
  'second_focus',
  'extension',
  'milestone_passed',
  'closing_after_risk',
] as const;

/** What a supervisor countersigns: always, or where a trainee does it (IPT protocol reference, 8.3). */
export const signOffShape = z.strictObject({
  what: z.enum(signedOff),
  of: z.enum(['everybody', 'trainees']),
  says: inWords,
  sources,
});
export type SignOff = z.output<typeof signOffShape>;

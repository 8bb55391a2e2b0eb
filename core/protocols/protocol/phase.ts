import { z } from 'zod';
import { inWords } from './in-words.ts';
import { phaseWords, words as said } from './words.ts';

/** What a phase is for, in every form of IPT: shared rules look at this, never at a phase’s own id. */
export const phases = ['initial', 'middle', 'ending'] as const;
export const phase = z.enum(phases, { error: phaseWords.en.giveInitialMiddleOrEnding });
export type Phase = (typeof phases)[number];

/**
 * A phase as a form of therapy calls it. Two may share a role, as the two halves of the middle of IPT for PTSD do; a form
 * that names none has the three of IPT, named by their roles.
 */
export const phaseRowShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, said.en.id),
  role: phase,
  name: inWords,
  /** What the client reads. */
  clientLabel: inWords,
  /** What this phase is for, in a line. */
  says: inWords.optional(),
});
export type PhaseRow = z.output<typeof phaseRowShape>;

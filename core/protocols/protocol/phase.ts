import { z } from 'zod';

/** The three phases of a course of IPT. */
export const phases = ['initial', 'middle', 'ending'] as const;
export const phase = z.enum(phases, { error: 'Give initial, middle or ending.' });
export type Phase = (typeof phases)[number];

/** How sure the field is: A settled, B probable, C contested, DES a choice of this project (IPT protocol reference, 0.1). */
export const certainty = z.enum(['A', 'B', 'C', 'DES'], { error: 'Give A, B, C or DES.' });
export type Certainty = z.output<typeof certainty>;

/** Where a rule comes from: short citations, at least one. */
export const sources = z
  .array(z.string().min(1, 'A source is empty.'))
  .min(1, 'Name at least one source: where does this come from?');

export const sessionNumber = z
  .number({ error: 'Give a session number.' })
  .int('Give a whole session number.')
  .min(1, 'Sessions count from 1.')
  .max(200, 'No course here is longer than 200 sessions.');

export const words = z
  .string({ error: 'Write this in words.' })
  .trim()
  .min(1, 'This is empty: write it in words.');

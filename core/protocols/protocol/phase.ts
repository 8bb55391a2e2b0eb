import { z } from 'zod';

/** The three phases of a course of IPT. */
export const phases = ['initial', 'middle', 'ending'] as const;
export const phase = z.enum(phases, { error: 'Give initial, middle or ending.' });
export type Phase = (typeof phases)[number];

export const sessionNumber = z
  .number({ error: 'Give a session number.' })
  .int('Give a whole session number.')
  .min(1, 'Sessions count from 1.')
  .max(200, 'No course here is longer than 200 sessions.');

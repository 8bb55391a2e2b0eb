import { z } from 'zod';

/** The three phases of a course of IPT. */
export const phases = ['initial', 'middle', 'ending'] as const;
export const phase = z.enum(phases, { error: 'Give initial, middle or ending.' });
export type Phase = (typeof phases)[number];

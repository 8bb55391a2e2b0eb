import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';

/** Whose hand wrote it: kept in the data where privacy turns on it, since a fact only names the person. */
export const writer = z.enum(['client', 'therapist']);
export type Writer = z.output<typeof writer>;

export function writerOf(doing: Doing): Writer {
  return doing.as === 'client' ? 'client' : 'therapist';
}

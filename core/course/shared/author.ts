import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';

/** Whose hand wrote it: kept in the data where privacy turns on it, since a fact only names the person. */
export const author = z.enum(['client', 'therapist']);
export type Author = z.output<typeof author>;

export function authorOf(doing: Doing): Author {
  return doing.as === 'client' ? 'client' : 'therapist';
}

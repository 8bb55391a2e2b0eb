import { z } from 'zod';
import type { Doing } from '#core/course/book/act.ts';

/** Whose hand wrote it: kept in the data where privacy turns on it, since a fact only names the person. */
export const writer = z.enum(['client', 'therapist']);
export type Writer = z.output<typeof writer>;

export function writerOf(doing: Doing): Writer {
  return doing.as === 'client' ? 'client' : 'therapist';
}

/** The number of a session of the course, counted from 1. */
export const sessionNumber = z
  .number({ error: 'Give the number of the session, such as 8.' })
  .int('Give the number of the session, such as 8.')
  .min(1, 'Sessions are counted from 1.')
  .max(60, 'A course has at most 60 sessions.');

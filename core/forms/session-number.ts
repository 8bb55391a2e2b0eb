import { z } from 'zod';
import { alone } from './field-fault.ts';

const which = 'Give the number of the session, such as 8.';

/**
 * The number of a session of the course, counted from 1. Whether that session can be meant is asked of the course; a
 * shape in a fact may only widen, so this is as wide as any protocol here.
 */
export const sessionNumber = z
  .number({ error: which })
  .int(alone(which))
  .min(1, 'Sessions are counted from 1.')
  .max(200, 'No course is longer than 200 sessions.');

/** The session something was said in; null where it belongs to none. */
export const sessionOrNone = sessionNumber.nullable().default(null);

/** For how many sessions a course may be agreed. */
export const courseLength = z
  .number({ error: 'Give a whole number of sessions.' })
  .int(alone('Give a whole number of sessions.'))
  .min(1, 'Agree at least one session.')
  .max(60, 'Agree at most 60 sessions.');

/** A session's number in a fact: charts may hold any that was ever given. */
export const sessionInFact = z.number().int().positive();

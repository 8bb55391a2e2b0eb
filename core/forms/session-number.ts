import { z } from 'zod';
import { alone } from './field-fault.ts';
import { sessionNumberWords } from './words.ts';

const which = sessionNumberWords.en.giveNumberOfSessionSuch;

/**
 * The number of a session of the course, counted from 1. Whether that session can be meant is asked of the course; a
 * shape in a fact may only widen, so this is as wide as any protocol here.
 */
export const sessionNumber = z
  .number({ error: which })
  .int(alone(which))
  .min(1, sessionNumberWords.en.sessionsAreCountedFrom1)
  .max(200, sessionNumberWords.en.noCourseIsLonger);

/** The session something was said in; null where it belongs to none. */
export const sessionOrNone = sessionNumber.nullable().default(null);

/** For how many sessions a course may be agreed. */
export const courseLength = z
  .number({ error: sessionNumberWords.en.giveWholeNumberOfSessions })
  .int(alone(sessionNumberWords.en.giveWholeNumberOfSessions))
  .min(1, sessionNumberWords.en.agreeAtLeastOneSession)
  .max(60, sessionNumberWords.en.agreeAtMost60Sessions);

/** A session's number in a fact: charts may hold any that was ever given. */
export const sessionInFact = z.number().int().positive();

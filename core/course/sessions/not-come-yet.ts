import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { nextNumber, sessionNumbered } from './attendance.ts';
import { notComeYetWords, refuseBecause } from './words.ts';

/** Refuses a session that is neither held nor the next one; none where no session is named. */
export function refuseSessionToCome(course: Course, session: number | null | undefined): Refusal | undefined {
  if (session === null || session === undefined || session <= nextNumber(course)) return undefined;
  return refuse('no-such-session', notComeYetWords.en.sessionHasNotComeYet(session, nextNumber(course)), {
    session,
    next: nextNumber(course),
  });
}

/** The same, and refuses what is said of a session for a day before it was held. */
export function refuseBeforeSession(
  course: Course,
  session: number | null | undefined,
  on: string,
): Refusal | undefined {
  const held = session ? sessionNumbered(course, session) : undefined;
  if (session && held && on < held.on) return refuseBecause('before-that-session', { session, on: held.on });
  return refuseSessionToCome(course, session);
}

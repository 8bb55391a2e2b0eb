import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { nextNumber } from './attendance.ts';

/** Refuses a session that is neither held nor the next one; none where no session is named. */
export function refuseSessionToCome(course: Course, session: number | null | undefined): Refusal | undefined {
  if (session === null || session === undefined || session <= nextNumber(course)) return undefined;
  return refuse(
    'no-such-session',
    `Session ${session} has not come yet: the next one is session ${nextNumber(course)}.`,
    { session, next: nextNumber(course) },
  );
}

import type { Course } from '#core/course/course.ts';
import { agreedAnew } from '#core/course/protocol-followed/settings.ts';

/** How many sessions the client and therapist have agreed: at the start, or by the latest re-contract or change of the form. */
export function sessionsAgreed(course: Course): number {
  return agreedAnew(course)?.sessions ?? course.opening.opened?.protocol.sessions ?? 0;
}

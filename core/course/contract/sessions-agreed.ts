import type { Course } from '#core/course/course.ts';

/** How many sessions the client and therapist have agreed: at the start, or by the latest re-contract. */
export function sessionsAgreed(course: Course): number {
  const latest = course.protocolFollowed.recontracts.at(-1);
  return latest?.sessions ?? course.opening.opened?.protocol.sessions ?? 0;
}

import type { Course } from '#core/course/course.ts';

/** The pause the course is in now; undefined while it goes on. */
export const openPause = (course: Course) => course.closing.pauses.find(({ resumed }) => !resumed);

/** `underway`, `paused` until somebody resumes it, or `closed`. */
export function standingOf(course: Course): 'underway' | 'paused' | 'closed' {
  if (course.closing.closed) return 'closed';
  return openPause(course) ? 'paused' : 'underway';
}

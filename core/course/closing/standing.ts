import type { Course } from '#core/course/course.ts';

/** `underway`, `paused` until somebody resumes it, or `closed`. */
export function standingOf(course: Course): 'underway' | 'paused' | 'closed' {
  if (course.closing.closed) return 'closed';
  return course.closing.pauses.some((pause) => !pause.resumed) ? 'paused' : 'underway';
}

import type { Course } from '#core/course/course.ts';

/** Whether a milestone that blocks was passed over with a reason. */
export function isMilestonePassed(course: Course, milestone: string): boolean {
  return course.protocolFollowed.passed.some((one) => one.milestone === milestone);
}

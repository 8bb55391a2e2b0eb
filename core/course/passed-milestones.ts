import type { Course } from './course.ts';

type WithPassed = Course & { protocolFollowed?: { passed?: { milestone: string }[] } };

/** Whether a milestone that blocks was passed over with a reason. */
export function isPassed(course: Course, milestone: string): boolean {
  return (course as WithPassed).protocolFollowed?.passed?.some((one) => one.milestone === milestone) ?? false;
}

import type { Course } from '#core/course/course.ts';

/** The reason for which a milestone was passed over. */
export const passedWhy = (course: Course, milestone: string): string | undefined =>
  course.protocolFollowed.passed.find((one) => one.milestone === milestone)?.why;

/** Whether a milestone that blocks was passed over with a reason. */
export const isMilestonePassed = (course: Course, milestone: string): boolean =>
  passedWhy(course, milestone) !== undefined;

import type { Course } from '#core/course/course.ts';
import type { ParkedIssue } from './parked-state.ts';

/** The issues that stand, in rank order. */
export const standingIssues = (course: Course) => course.issues.issues.filter(({ dropped }) => !dropped);

/** What is still parked: never returned to, or kept for later (appendix D 30: reviewed at the end). */
export function stillParked(course: Course): ParkedIssue[] {
  return course.parked.parked.filter(({ returns }) =>
    [undefined, 'kept_for_later'].includes(returns.at(-1)?.outcome),
  );
}

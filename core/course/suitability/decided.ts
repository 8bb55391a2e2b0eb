import type { Course } from '#core/course/course.ts';

/** The decision that holds now. */
export const suitabilityNow = (course: Course) => course.suitability.decisions.at(-1);

/** Whether violence at home was told or suspected when it was last asked. */
export function violenceAtHome(course: Course): boolean {
  const answer = suitabilityNow(course)?.screen.violenceAtHome;
  return answer === 'yes' || answer === 'possible';
}

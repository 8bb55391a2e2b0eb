import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refuseBecause } from './words.ts';

/** The decision that holds now. */
export const suitabilityNow = (course: Course) => course.suitability.decisions.at(-1);

/** The decision that holds now, where it is that IPT is not given: now, or at all. */
export function decidedAgainst(course: Course) {
  const now = suitabilityNow(course);
  return now?.decision === 'not_now' || now?.decision === 'not_suitable' ? now : undefined;
}

/** Nothing of the treatment is agreed while the decision stands that it does not fit. IPT protocol reference, 9.1. */
export function whileItFits(course: Course): Refusal | undefined {
  const against = decidedAgainst(course);
  return against && refuseBecause('does-not-fit', { on: against.on });
}

/** Whether violence at home was told or suspected when it was last asked. */
export function violenceAtHome(course: Course): boolean {
  const answer = suitabilityNow(course)?.screen.violenceAtHome;
  return answer === 'yes' || answer === 'possible';
}

import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Screened, SuitabilityDecision } from './state.ts';
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

/** The decision at which violence at home was last asked about; one made without asking takes nothing back. */
export const violenceLastAsked = (course: Course): SuitabilityDecision | undefined =>
  course.suitability.decisions.findLast(({ screen }) => screen.violenceAtHome !== 'not_asked');

/** The decision at which violence at home was told or suspected, until it is said that there is none. To leave it unsaid says nothing of the kind. */
export function violenceToldAt({
  suitability,
}: Pick<Course, 'suitability'>): SuitabilityDecision | undefined {
  const told = suitability.decisions.findLast(({ screen }) =>
    (['yes', 'possible', 'no'] as readonly Screened[]).includes(screen.violenceAtHome),
  );
  return told?.screen.violenceAtHome === 'no' ? undefined : told;
}

/** Whether violence at home was told or suspected, and nothing said otherwise since. */
export const violenceAtHome = (course: Course): boolean => violenceToldAt(course) !== undefined;

import type { Course } from '#core/course/course.ts';
import { presetChosen } from '#core/course/protocol-followed/preset-chosen.ts';
import { isCase } from '#core/outcomes/read-with.ts';
import { leadOf, measuredOutcome } from './measured-outcome.ts';

/** Below caseness and reliably better, by the measure the course goes by. IPT protocol reference, 12.1. */
export function isRecovered(course: Course): boolean {
  const { codes, last } = measuredOutcome(course);
  return last !== null && !isCase(leadOf(course), last) && codes.includes('reliable_improvement');
}

/** Whether this form of therapy finishes at any session once the client has recovered. IPT protocol reference, 7.2. */
export const finishesWhenRecovered = (course: Course): boolean =>
  presetChosen(course)?.finishWhenRecovered === true;

/**
 * Whether a course can be completed before the number agreed: recovered in a form that then finishes, or in one without an
 * end agreed at the start, once both have named it. That is not early. IPT protocol reference, 7.2, 7.12 and 12.1.
 */
export function mayFinishNow(course: Course): boolean {
  if (presetChosen(course)?.openEnded) return course.ending.named.length > 0;
  return finishesWhenRecovered(course) && isRecovered(course);
}

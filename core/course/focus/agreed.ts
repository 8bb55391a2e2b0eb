import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { agreement } from '#core/course/formulation/agreement.ts';
import { activeFoci } from './active.ts';
import type { Focus } from './state.ts';

/**
 * The foci that the client has agreed to: with the formulation, with the contract, or as the change of an earlier one. What is
 * only weighed is the therapist’s. IPT protocol reference, MS-12, MS-13, 2.6; guard focus_visible.
 */
export function agreedFoci(course: Course): Focus[] {
  const contract = contractNow(course);
  const days = [agreement(course)?.on, contract?.on].flatMap((on) => on ?? []);
  return activeFoci(course).filter(
    ({ id, agreed, chosenOn }) => agreed || contract?.focus === id || days.some((on) => on >= chosenOn),
  );
}

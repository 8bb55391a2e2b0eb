import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { agreement } from '#core/course/formulation/agreement.ts';
import { activeFoci } from './active.ts';
import type { Focus } from './state.ts';

/** Whether the client agreed to it as things stand now. */
function isAgreedNow(course: Course, { id, agreed, chosenOn }: Focus): boolean {
  const contract = contractNow(course);
  const days = [agreement(course)?.on, contract?.on].flatMap((on) => on ?? []);
  return agreed === true || contract?.focus === id || days.some((on) => on >= chosenOn);
}

/** Whether the client had agreed to a focus by the day it ended. */
function wasAgreed({ contract, formulation }: Course, { id, agreed, chosenOn }: Focus, end: string) {
  const answers = formulation.answers.filter(({ answer }) => answer !== 'no');
  const days = [...answers, ...contract.versions].map(({ on }) => on);
  return (
    agreed === true ||
    contract.versions.some(({ focus }) => focus === id) ||
    days.some((on) => on >= chosenOn && on <= end)
  );
}

/** The foci, under way or ended, that the client has agreed to. */
export const everAgreed = (course: Course): Focus[] =>
  course.focus.foci.filter((focus) =>
    focus.ended ? wasAgreed(course, focus, focus.ended.on) : isAgreedNow(course, focus),
  );

/**
 * The foci that the client has agreed to: with the formulation, with the contract, or as the change of an earlier one. What is
 * only weighed is the therapist’s. IPT protocol reference, MS-12, MS-13, 2.6; guard focus_visible.
 */
export const agreedFoci = (course: Course): Focus[] =>
  activeFoci(course).filter((focus) => isAgreedNow(course, focus));

/** The one focus that client and therapist agreed the course is about; undefined before. */
export const agreedPrimary = (course: Course): Focus | undefined =>
  agreedFoci(course).find(({ rank }) => rank === 'primary');

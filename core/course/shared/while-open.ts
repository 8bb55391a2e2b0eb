import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { whileOpenWords } from './words.ts';

/**
 * Refuses an act once the course is closed. Every act uses it as its `open`, save addenda, follow-up measures,
 * answers to alarms and corrections. IPT protocol reference, appendix C.
 */
export function whileOpen(course: Course): Refusal | undefined {
  const { closed } = course.closing;
  if (!closed) return undefined;
  return refuse('closed', whileOpenWords.en.thisCourseWasClosed(closed.on), { on: closed.on });
}

/** The course is open and has begun. */
export function whileUnderWay(course: Course): Refusal | undefined {
  if (!course.opening.opened) return refuse('not-opened', whileOpenWords.en.thisCourseHasNotBeen);
  return whileOpen(course);
}

/**
 * As `whileOpen`, but what was before the closing can be told after it: what a telephone without a line kept of a meeting is a
 * correction of the record, and no new work. IPT protocol reference, appendix C.
 */
export const whileOpenThatDay = (course: Course, { on }: Pick<Doing, 'on'>): Refusal | undefined =>
  course.closing.closed && on <= course.closing.closed.on ? undefined : whileOpen(course);

import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';

/**
 * Refuses an act once the course is closed. Every act uses it as its `open`, save addenda, follow-up measures,
 * answers to alarms and corrections. IPT protocol reference, appendix C.
 */
export function whileOpen(course: Course): Refusal | undefined {
  const { closed } = course.closing;
  if (!closed) return undefined;
  return refuse(
    'closed',
    `This course was closed on ${closed.on}. Only addenda, follow-up measures and corrections are open now; for new work open a new course.`,
    { on: closed.on },
  );
}

/** The course is open and has begun. */
export function whileUnderWay(course: Course): Refusal | undefined {
  if (!course.opening.opened)
    return refuse('not-opened', 'This course has not been opened yet: open it first.');
  return whileOpen(course);
}

/**
 * As `whileOpen`, but what was before the closing can be told after it: what a telephone without a line kept of a meeting is a
 * correction of the record, and no new work. IPT protocol reference, appendix C.
 */
export const whileOpenThatDay = (course: Course, { on }: Pick<Doing, 'on'>): Refusal | undefined =>
  course.closing.closed && on <= course.closing.closed.on ? undefined : whileOpen(course);

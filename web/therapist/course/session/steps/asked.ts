import type { Course } from '#core/course/course.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { returningToday } from '#core/course/try-outs/returning.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import type { StepName } from './recorded.ts';

/** Whether a step belongs to this hour: nothing is tried where none is used, and nothing gone through where none was agreed. */
export function isAsked(
  name: StepName,
  course: Course,
  { n, when }: Pick<SessionView, 'n' | 'when'>,
): boolean {
  if (name === 'tryOut') return tryOutsMode(course) !== 'none';
  if (name !== 'back') return true;
  return (
    (when === 'now' && returningToday(course).length > 0) ||
    course.tryOuts.tryOuts.some(({ reviews }) => reviews.some(({ session }) => session === n))
  );
}

import type { Course } from '#core/course/course.ts';
import { tryOutsMode } from './mode.ts';
import type { TryOut } from './state.ts';

/** Try-outs of which the client asked to be reminded today, and has not told yet; the latest agreed first. */
export const tryOutsToday = (course: Course, today: string): TryOut[] =>
  tryOutsToTell(course).filter(({ remindOn }) => remindOn === today);

/** Try-outs that nobody has told anything of yet, the latest first. */
export function tryOutsToTell(course: Course): TryOut[] {
  if (tryOutsMode(course) === 'none') return [];
  return course.tryOuts.tryOuts.filter(({ told }) => told.length === 0).toReversed();
}

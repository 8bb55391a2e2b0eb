import type { Course } from '#core/course/course.ts';
import { tryOutsMode } from './mode.ts';
import type { TryOut } from './state.ts';

/** Try-outs that nobody has told anything of yet, the latest first. */
export function tryOutsToTell(course: Course): TryOut[] {
  if (tryOutsMode(course) === 'none') return [];
  return course.tryOuts.tryOuts.filter(({ told }) => told.length === 0).toReversed();
}

import type { Course } from '#core/course/course.ts';
import { changeIn, mainMeasure } from '#core/guide/client/change-in.ts';
import { useChangeWords } from './change-said.ts';

/** How it went in a course that is finished, in a sentence or two; null before there are two scores. */
export function useHowItWent(course: Course): string | null {
  const words = useChangeWords('over');
  const main = mainMeasure(course);
  const change = main && changeIn(course, main);
  return change ? words(change).join(' ') : null;
}

import type { PaperSection } from '#core/course/chapter.ts';
import { chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';

interface Papered {
  start: unknown;
  paper: 'never' | { in: PaperSection; as?: (state: unknown) => unknown };
}

/**
 * The course as it goes into a paper file: without what a therapist only guesses at, which is private notes, hypotheses not
 * yet shared, working notes and readings of the client and the relationship that nobody spoke of. They are thoughts on the
 * way and no findings, and paper is read by others. Each chapter says what of it goes there. What the client kept to
 * themselves was never in the view this is made from. IPT protocol reference, 8.3 and 9.6.
 */
export function forPaper(course: Course): Course {
  const slices = Object.entries(chapters as unknown as Readonly<Record<string, Papered>>).map(
    ([name, { start, paper }]) => {
      const state: unknown = Reflect.get(course, name);
      return [name, paper === 'never' ? start : paper.as ? paper.as(state) : state];
    },
  );
  return { ...course, ...Object.fromEntries(slices) };
}

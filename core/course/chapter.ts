import type { ChapterOf } from '#core/book/chapter.ts';
import type { FactShapes } from '#core/book/fact.ts';
import type { Act } from './act.ts';
import type { Course } from './course.ts';

/** The parts of a printed course, in their order. IPT protocol reference, 8.3. */
export const paperSections = [
  'standing',
  'opening',
  'people',
  'timeline',
  'understood',
  'sessions',
  'scores',
  'risk',
  'areaWork',
  'techniques',
  'ending',
] as const;
export type PaperSection = (typeof paperSections)[number];

/** One chapter of a course. */
export type Chapter<
  State,
  Shapes extends FactShapes = FactShapes,
  Acts = Record<string, Act>,
  Carried = unknown,
> = ChapterOf<Course, State, Shapes, Acts, PaperSection, Carried>;

export function chapter<State, Shapes extends FactShapes, Acts extends Record<string, Act>, Carried = never>(
  definition: Chapter<State, Shapes, Acts, Carried>,
): Chapter<State, Shapes, Acts, Carried> {
  return definition;
}

import type { Course } from '#core/course/course.ts';
import { skillIds } from './state.ts';

/** The skills practised so far, each with its first and latest confidence where it was rated, 0 to 10. */
export function skillsSoFar(
  course: Course,
): { skill: string; times: number; first: number | null; latest: number | null }[] {
  return skillIds.flatMap((skill) => {
    const practices = course.skillsPractised.practices.filter((practice) => practice.skill === skill);
    if (practices.length === 0) return [];
    const rated = practices.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
    return [{ skill, times: practices.length, first: rated[0] ?? null, latest: rated.at(-1) ?? null }];
  });
}

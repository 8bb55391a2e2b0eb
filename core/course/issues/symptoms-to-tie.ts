import type { Course } from '#core/course/course.ts';

/** The symptoms an issue can be said to go with: those there were at the last walk through them, and those it names already. */
export function symptomsToTie(course: Course, named: readonly string[] = []): string[] {
  const last = course.symptoms.reviews.at(-1)?.checklist ?? [];
  const there = last.filter(({ level }) => level > 0).map(({ symptom }) => symptom);
  return [...new Set([...there, ...named])];
}

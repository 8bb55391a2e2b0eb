import type { Course } from '#core/course/course.ts';
import type { TechniqueId } from '#core/protocols/techniques.ts';

/** Techniques marked in a session, each once, in the order they were first used. */
export function techniquesIn(course: Course, session: number): TechniqueId[] {
  const marked = course.sessionRoom.techniques.filter((one) => one.session === session);
  return [...new Set(marked.map((one) => one.technique))];
}

/** Sessions in which this strategy was worked on, first to last: `[5, 6]`. */
export function sessionsWithStrategy(course: Course, strategy: string): number[] {
  const worked = course.sessionRoom.strategies.filter((one) => one.strategy === strategy);
  return [...new Set(worked.map((one) => one.session))].toSorted((a, b) => a - b);
}

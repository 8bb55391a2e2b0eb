import type { Course } from '#core/course/course.ts';
import { standingIssues } from '#core/course/issues/standing.ts';

/** How often running, up to now, the client said that the formulation does not fit: an agreement ends the count (SEL-5). */
export function refusalsRunning(course: Course): number {
  const { answers } = course.formulation;
  return answers.length - 1 - answers.findLastIndex(({ answer }) => answer !== 'no');
}

/** The area the client would rather work on, as they said with the refusals that stand. */
export function areaPreferred(course: Course): string | undefined {
  const running = refusalsRunning(course);
  if (running === 0) return;
  return course.formulation.answers.slice(-running).findLast(({ prefers }) => prefers)?.prefers;
}

/**
 * The areas in the order the client puts them: what they would rather work on, then the issues as ranked. The order in
 * which several issues were merely typed says nothing (SEL-7).
 */
export function clientsOrder(course: Course): string[] {
  const preferred = areaPreferred(course);
  const pointed = standingIssues(course).flatMap(({ area }) => area ?? []);
  const isTheirs = course.issues.ranked !== 'not_yet' || new Set(pointed).size < 2;
  return [...(preferred ? [preferred] : []), ...(isTheirs ? pointed : [])];
}

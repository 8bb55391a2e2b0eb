import type { Course } from '#core/course/course.ts';
import { deathTold } from './ended-by-death.ts';

/** Nothing is read out of the scores for whoever opens the account: what was reckoned on closing stands at the desk. */
const measured = { codes: [], first: null, last: null, readFrom: 'none' as const };

/**
 * The course as it is met from the account of its client: over from the day on which their death is told, however long it
 * stands open at the desk. Whoever opens the account reads what there is, and is asked for nothing (decision 041).
 */
export function overForClient(course: Course): Course {
  const told = course.closing.closed ? undefined : deathTold(course);
  if (!told) return course;
  const closed = { ...told, id: '', by: '', outcome: 'died' as const, words: '', measured };
  return { ...course, closing: { ...course.closing, closed } };
}

import type { Course } from '#core/course/course.ts';
import type { FidelityRating } from './state.ts';

export const sameRating = (one: FidelityRating, session: number, by: string) =>
  one.session === session && one.by === by;

/** What this person rated themselves: a second rater begins from nothing but their own (8.2). */
export function ownRating(course: Course, session: number, by: string): FidelityRating | undefined {
  return course.fidelity.ratings.findLast((one) => sameRating(one, session, by));
}

/**
 * The ratings of therapist and supervisor, once both are there, for whoever has made theirs: until then nobody rates with
 * the other's in sight (8.2).
 */
export function ratingsBeside(
  course: Course,
  session: number,
  by: string,
): { therapists: FidelityRating; supervisors: FidelityRating } | undefined {
  const [therapists, supervisors] = [
    ratingOf(course, session, 'therapist'),
    ratingOf(course, session, 'supervisor'),
  ];
  const isMade = ownRating(course, session, by) !== undefined;
  return therapists && supervisors && isMade ? { therapists, supervisors } : undefined;
}

/** The latest rating of a session by a therapist or a supervisor. */
export function ratingOf(
  course: Course,
  session: number,
  rater: FidelityRating['rater'],
): FidelityRating | undefined {
  return course.fidelity.ratings.findLast((one) => one.session === session && one.rater === rater);
}

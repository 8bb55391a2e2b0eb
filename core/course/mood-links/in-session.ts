import type { Course } from '#core/course/course.ts';
import type { MoodLink } from './state.ts';

/** Shared links made or used in that session; a middle session without one is PD-09. */
export function moodLinksIn(course: Course, session: number): MoodLink[] {
  return course.moodLinks.links.filter((link) => link.session === session && link.seen === 'shared');
}

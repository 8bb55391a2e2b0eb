import type { CourseView } from '#core/api-answers/courses.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';

/** The number of the session being held, or the next one; undefined before the course has a protocol. */
export function sessionNow({ course, today }: Pick<CourseView, 'course' | 'today'>): number | undefined {
  const follows = followed(course);
  return follows ? positionOf(course, follows, today).session : undefined;
}

import type { Course } from '#core/course/course.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from './a-course.ts';

/** What the guide says of one deviation; the tests of the detectors ask it. */
export function drift(course: Course, id: string, today = '2026-12-01') {
  return guide(course, today)?.deviations.find((one) => one.id === id);
}
export const seen = (course: ACourse, id: string, today?: string) => drift(course.course, id, today)?.because;
export const saw = (course: ACourse, id: string, today?: string) => drift(course.course, id, today)?.saw;

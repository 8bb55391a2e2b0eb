import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import type { Area } from '#core/protocols/areas/area.ts';

/** The people named in the focus of this area; empty when it is not a focus. */
export const focusPeople = (course: Course, area: Area): string[] =>
  activeFoci(course).find((focus) => focus.area === area)?.people ?? [];

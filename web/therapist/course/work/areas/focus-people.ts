import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/guards.ts';
import type { Area } from '#core/forms/fields.ts';

/** The people named in the focus of this area; empty when it is not a focus. */
export const focusPeople = (course: Course, area: Area): string[] =>
  activeFoci(course).find((focus) => focus.area === area)?.people ?? [];

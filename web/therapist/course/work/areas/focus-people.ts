import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { Area } from '#core/protocols/areas/area.ts';

/** The people named in the focus of this area; empty when it is not a focus. */
export const focusPeople = (course: Course, area: Area): string[] =>
  activeFoci(course).find((focus) => roomFollowed(course, focus.area) === area)?.people ?? [];

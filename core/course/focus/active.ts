import type { Course } from '#core/course/course.ts';
import type { Focus } from './state.ts';

/** The one focus the course is about; undefined before it is chosen. */
export const primaryFocus = (course: Course) => activeFoci(course).find((focus) => focus.rank === 'primary');

/** The foci being worked on now. */
export const activeFoci = (course: Course): Focus[] => course.focus.foci.filter(({ ended }) => !ended);

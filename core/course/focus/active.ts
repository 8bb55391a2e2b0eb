import type { Course } from '#core/course/course.ts';
import type { Focus } from './state.ts';

/** The one focus the course is about; undefined before it is chosen. */
export const primaryFocus = (course: Course) => activeFoci(course).find((focus) => focus.rank === 'primary');

/** The foci being worked on now. */
export const activeFoci = (course: Course): Focus[] => course.focus.foci.filter(({ ended }) => !ended);

/** What a finished course was about: the focus still under way as it ended, else the last one that was; undefined where none was ever chosen. */
export const focusFinishedWith = (course: Course) =>
  primaryFocus(course) ?? course.focus.foci.filter(({ rank }) => rank === 'primary').at(-1);

import type { Course } from '#core/course/course.ts';
import { highest } from '#core/course/sessions/number-on.ts';
import type { HeldSession } from '#core/course/sessions/state.ts';

type Begun = Pick<Course, 'opening'>;

/**
 * The day from which the course is kept here, where it was under way before: what lies before is history, neither late nor
 * adrift, since it was kept elsewhere. Undefined for a course begun here.
 */
export const movedInOn = ({ opening }: Begun): string | undefined => opening.opened?.movedIn;

/** Whether this day lies before the course was kept here. */
export const isBeforeKith = (course: Begun, on: string): boolean => on < (movedInOn(course) ?? '');

/** The sessions held since the course is kept here; all of them in one begun here. */
export const heldHere = (course: Pick<Course, 'opening' | 'sessions'>): readonly HeldSession[] =>
  movedInOn(course) === undefined
    ? course.sessions.held
    : course.sessions.held.filter(({ on }) => !isBeforeKith(course, on));

/** The number of the last session held before the course was kept here; 0 in one begun here. */
export const sessionsBeforeKith = (course: Pick<Course, 'opening' | 'sessions'>): number =>
  highest(course.sessions.held.filter(({ on }) => isBeforeKith(course, on)));

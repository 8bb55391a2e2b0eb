import type { Course } from '#core/course/course.ts';
import { isOpenEnded, presetChosen } from '#core/course/protocol-followed/preset-chosen.ts';
import { lastNumber, sessionsLeft } from '#core/course/sessions/attendance.ts';
import { sessionsAgreed } from './sessions-agreed.ts';

/**
 * How many sessions there are in all, as it is said to people. Undefined while no end is agreed: a number would then be
 * read as one. IPT protocol reference, 7.12.
 */
export const sessionsInAll = (course: Course): number | undefined =>
  isOpenEnded(course) ? undefined : Math.max(sessionsAgreed(course), lastNumber(course));

/** How many are still to come; undefined while no end is agreed. */
export const sessionsToCome = (course: Course): number | undefined =>
  isOpenEnded(course) ? undefined : sessionsLeft(course);

/** After how many sessions a course without an end is looked at again; undefined for any other. */
export const lookedAtEvery = (course: Course): number | undefined =>
  isOpenEnded(course) ? presetChosen(course)?.openEnded?.reviewEvery : undefined;

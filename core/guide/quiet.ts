import { standingOf } from '#core/course/closing/paused-or-closed.ts';
import type { Course } from '#core/course/course.ts';
import { movedInOn } from '#core/course/opening/moved-in.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { lastHeldOn } from '#core/course/sessions/attendance.ts';
import { daysBetween } from '#core/days/between.ts';

/** Since when a course has had neither session nor contact, and for how many days that may last. */
export interface Quiet {
  since: string;
  days: number;
}

/** Null before the first session, counted from the day a course moved in where none was held since, while paused or closed, and once somebody has asked (IPT protocol reference, PD-21). */
export function quietNow(course: Course): Quiet | null {
  const moved = movedInOn(course) ?? '';
  const last = lastHeldOn(course);
  const since = [last, moved].toSorted().at(-1);
  if (!since || standingOf(course) !== 'underway') return null;
  if (course.sessions.contacts.some(({ on }) => on >= since)) return null;
  return { since, days: settingsFollowed(course).gapDays };
}

/** Whether the course has been quiet for longer than it may, seen from this day. */
export const isTooQuiet = (quiet: Quiet | null | undefined, today: string): boolean =>
  Boolean(quiet && daysBetween(quiet.since, today) > quiet.days);

import { Temporal } from 'temporal-polyfill';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { standingAppointments } from '#core/course/sessions/appointments.ts';

/** The days agreed for after the goodbye, follow-up and boosters, each with whether it is in the diary (MS-24); of somebody who has died, none. */
export function afterDays(course: Course): { on: string; booked: 'booked' | 'not_yet' }[] {
  const { after } = course.ending;
  if (!after || hasEndedByDeath(course)) return [];
  const booked = standingAppointments(course);
  const days = new Set([after.followUp, ...after.boosters].filter((day) => day !== ''));
  return [...days].sort().map((on) => ({
    on,
    booked: booked.some(({ at }) => at.slice(0, 10) === on) ? 'booked' : 'not_yet',
  }));
}

/** The days on which client and therapist meet again though the course is finished: those agreed for after it that lie ahead. */
export const metAgain = (course: Course, today: string) =>
  course.closing.closed ? afterDays(course).filter(({ on }) => on >= today) : [];

/** Whether a follow-up or booster after the closing has come by this day: its questions are asked from a week before it. */
export const isFollowUpBy = (course: Course, on: string): boolean =>
  followUpsFrom(course).some((from) => from <= on);

/** How long before its day a follow-up is measured for. */
const measuredDaysBefore = 7;

/** From which days on each follow-up after the closing is measured for, in order: what was agreed, and what is in the diary (MS-24, 6.6). */
export function followUpsFrom(course: Course): string[] {
  const { closed } = course.closing;
  if (hasEndedByDeath(course)) return [];
  const booked = standingAppointments(course).flatMap(({ kind, at }) =>
    kind === 'follow_up' ? [at.slice(0, 10)] : [],
  );
  const days = new Set([...afterDays(course).map(({ on }) => on), ...booked]);
  return [...days]
    .filter((day) => closed !== null && day > closed.on)
    .sort()
    .map((day) => Temporal.PlainDate.from(day).subtract({ days: measuredDaysBefore }).toString());
}

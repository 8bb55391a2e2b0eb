import type { Course } from '#core/course/course.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { daysBetween } from '#core/days/between.ts';
import { lastHeldOn } from './attendance.ts';

export interface Gap {
  /** Days of the two sessions with nothing held between them. */
  from: string;
  to: string;
  days: number;
}

/** Stretches of more than `longest` days between one session and the next, today included. IPT protocol reference, PD-21. */
export function gaps(course: Course, today: string, longest = settingsFollowed(course).gapDays): Gap[] {
  const days = course.sessions.held.map((session) => session.on).toSorted();
  const ends = course.closing.closed ? days.slice(1) : [...days.slice(1), today];
  return days
    .map((from, place) => ({ from, to: ends[place] ?? from, days: daysBetween(from, ends[place] ?? from) }))
    .filter((gap) => gap.days > longest);
}

/** Sessions missed one after another since the last one held; at two, call and review (IPT protocol reference, 1.9). */
export function missedInARow(course: Course): number {
  const last = lastHeldOn(course);
  return course.sessions.missed.filter((one) => one.on > last).length;
}

/**
 * Days since the last session on which the client called one off: a whole row called off at once counts once
 * (IPT protocol reference, PD-21).
 */
export function calledOffSince(course: Course): number {
  const last = lastHeldOn(course);
  const days = course.sessions.appointments.flatMap(({ calledOff }) =>
    calledOff?.by === 'client' && calledOff.on > last ? [calledOff.on] : [],
  );
  return new Set(days).size;
}

import type { Course } from '#core/course/course.ts';
import { heldHere, movedInOn } from '#core/course/opening/moved-in.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { daysAfter } from '#core/days/after.ts';
import { daysBetween } from '#core/days/between.ts';
import { lastHeldOn } from './attendance.ts';

export interface Gap {
  /** Days of the two sessions with nothing held between them. */
  from: string;
  to: string;
  days: number;
}

/** The days of the sessions held here; where the course moved in under way, from the day it did. */
function daysHeld(course: Course): string[] {
  const moved = movedInOn(course);
  return [...(moved ? [moved] : []), ...heldHere(course).map(({ on }) => on)].toSorted();
}

/** Stretches of more than `longest` days between one session and the next, today included. IPT protocol reference, PD-21. */
export function gaps(course: Course, today: string, longest = settingsFollowed(course).gapDays): Gap[] {
  const days = daysHeld(course);
  const ends = course.closing.closed ? days.slice(1) : [...days.slice(1), today];
  return days
    .map((from, place) => ({ from, to: ends[place] ?? from, days: daysBetween(from, ends[place] ?? from) }))
    .filter((gap) => gap.days > longest);
}

/** What the client missed or called off before the course moved in is history. */
const lastHeldOrMovedIn = (course: Course): string => {
  const moved = movedInOn(course);
  const days = [lastHeldOn(course), ...(moved ? [daysAfter(moved, -1)] : [])];
  return days.toSorted().at(-1) ?? '';
};

/** Sessions missed one after another since the last one held; at two, call and review (IPT protocol reference, 1.9). */
export function missedInARow(course: Course): number {
  const last = lastHeldOrMovedIn(course);
  return course.sessions.missed.filter((one) => one.on > last).length;
}

/**
 * Days since the last session on which the client called one off: a whole row called off at once counts once
 * (IPT protocol reference, PD-21).
 */
export function calledOffSince(course: Course): number {
  const last = lastHeldOrMovedIn(course);
  const days = course.sessions.appointments.flatMap(({ calledOff }) =>
    calledOff?.by === 'client' && calledOff.on > last ? [calledOff.on] : [],
  );
  return new Set(days).size;
}

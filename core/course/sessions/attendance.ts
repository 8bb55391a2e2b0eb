import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { daysBetween } from '#core/days/between.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import type { Appointment, HeldSession } from './state.ts';

/** The number of the session last held; 0 before the first. A missed session uses up no number. */
export function lastNumber(course: Course): number {
  return course.sessions.held.at(-1)?.n ?? 0;
}

/** The number of the next session to hold. */
export function nextNumber(course: Course): number {
  return lastNumber(course) + 1;
}

export function sessionNumbered(course: Course, n: number): HeldSession | undefined {
  return course.sessions.held.find((session) => session.n === n);
}

/** The day a session was last held; empty before the first. */
export function lastHeldOn(course: Course): string {
  return (
    course.sessions.held
      .map((session) => session.on)
      .toSorted()
      .at(-1) ?? ''
  );
}

/**
 * How many of the agreed sessions are used up: those held, and, where the protocol is set so, those missed without
 * notice. IPT protocol reference, 1.2.
 */
export function usedUp(course: Course): number {
  if (!settingsFollowed(course).dnaConsumesSession) return lastNumber(course);
  return lastNumber(course) + course.sessions.missed.filter((one) => one.told === 'not_told').length;
}

/** Sessions of the agreed number still to come. */
export function sessionsLeft(course: Course): number {
  return Math.max(0, sessionsAgreed(course) - usedUp(course));
}

/** Appointments that are booked and have neither been held, missed nor cancelled. */
export function awaited(course: Course): Appointment[] {
  return course.sessions.appointments.filter((one) => one.state === 'booked');
}

/** The earliest awaited appointment at or after an instant. */
export function nextAppointment(course: Course, now: string): Appointment | undefined {
  return awaited(course).find((one) => Date.parse(instantOf(one)) >= Date.parse(now));
}

export interface Gap {
  /** Days of the two sessions with nothing held between them. */
  from: string;
  to: string;
  days: number;
}

/** Stretches of more than `longest` days between one session and the next, today included. IPT protocol reference, PD-21. */
export function gaps(course: Course, today: string, longest = settingsFollowed(course).gapDays ?? 14): Gap[] {
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

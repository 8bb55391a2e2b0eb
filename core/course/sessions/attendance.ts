import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { highest } from './number-on.ts';
import type { HeldSession } from './state.ts';

/**
 * The number of the session last held; 0 before the first. A missed session uses up no number, save where it was a meeting
 * of the group, which goes on without them (IPT protocol reference, 7.6).
 */
export function lastNumber({ sessions, inGroup }: Course): number {
  return highest([...sessions.held, ...inGroup.missed]);
}

/** The number of the next session to hold. */
export function nextNumber(course: Course): number {
  return lastNumber(course) + 1;
}

export function sessionNumbered(course: Pick<Course, 'sessions'>, n: number): HeldSession | undefined {
  return course.sessions.held.find((session) => session.n === n);
}

/** The day of the session of this number; later than any day while it has not been held. */
export const dayOfSession = (course: Pick<Course, 'sessions'>, n: number): string =>
  sessionNumbered(course, n)?.on ?? '9999';

/** The day a session was last held; empty before the first. */
export function lastHeldOn(course: Course): string {
  return (
    course.sessions.held
      .map((session) => session.on)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** Whether the session last held is today's: it may still go on, or be written up. */
export const isSessionToday = (course: Course, today: string): boolean =>
  course.sessions.held.at(-1)?.on === today;

/** The number of the session being held today, or of the next one. */
export const sessionAtHand = (course: Course, today: string): number =>
  isSessionToday(course, today) ? lastNumber(course) : nextNumber(course);

/**
 * How many of the agreed sessions are used up: those held, and, where the protocol is set so, those missed without
 * notice. IPT protocol reference, 1.2.
 */
export function sessionsUsed(course: Course): number {
  if (!settingsFollowed(course).dnaConsumesSession) return lastNumber(course);
  return lastNumber(course) + course.sessions.missed.filter((one) => one.told === 'not_told').length;
}

/** Sessions of the agreed number still to come. */
export function sessionsLeft(course: Course): number {
  return Math.max(0, sessionsAgreed(course) - sessionsUsed(course));
}

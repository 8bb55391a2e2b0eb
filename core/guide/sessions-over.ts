import type { Course } from '#core/course/course.ts';
import { heldHere, sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import { highest } from '#core/course/sessions/number-on.ts';
import type { HeldSession } from '#core/course/sessions/state.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import type { Followed } from './followed.ts';
import { sessionsOverWords } from './words.ts';

/** Whether the session that a 16-session course would number so is over, and was held here: what was due before the course moved in is not asked after. */
export function isPast(course: Course, { preset }: Followed, session: number, today: string | null): boolean {
  const scaled = scaledSession(session, preset.sessions);
  return lastOver(course, today) >= scaled && scaled > sessionsBeforeKith(course);
}

/** The number of the last session that is over; one held today is not, since it may still be under way or be written up. @param today null where each counts */
export function lastOver({ sessions }: Course, today: string | null): number {
  return highest(sessions.held.filter(({ on }) => on !== today));
}

/** Middle sessions held here that are over; one held today may still be written up. */
export function middleSessions(course: Course, { preset }: Followed, today: string | null): HeldSession[] {
  return heldHere(course).filter(({ n, on }) => phaseOf(preset, n) === 'middle' && on !== today);
}

export const sessionNamed = ({ n, on }: HeldSession): string => sessionsOverWords.en.sessionOn(n, on);

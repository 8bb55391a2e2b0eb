import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { lastNumber, sessionNumbered } from '#core/course/sessions/attendance.ts';
import { sessionsAlliIsAsked } from './due.ts';

/** The four questions of ALLI-4, each 0 to 10. IPT protocol reference, appendix A. */
export const allianceQuestions = ['understood', 'aims', 'fits', 'caredFor'] as const;

/**
 * The session after which ALLI-4 is now asked: the third, the middle one, the last; null when it is answered or not yet due,
 * and once the course is finished.
 */
export function allianceDue(course: Course): number | null {
  const held = lastNumber(course);
  const at = Math.max(0, ...sessionsAlliIsAsked(course).filter((point) => point <= held));
  if (at === 0 || course.closing.closed || hasEndedByDeath(course)) return null;
  const on = sessionNumbered(course, at)?.on ?? '';
  const rated = course.alliance.ratings.some((one) =>
    one.session === null ? one.on >= on : one.session >= at,
  );
  return rated ? null : at;
}

export const allianceKey = (session: number) => `together/${session}`;

import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { lookedAtEvery } from '#core/course/contract/sessions-in-all.ts';
import type { Course } from '#core/course/course.ts';
import type { AllianceRating } from './state.ts';

/** The sessions at which ALLI-4 is asked: the third, the middle one and the last; without an end agreed, the third and each at which the course is looked at again. IPT protocol reference, 3.7 and appendix A. */
export function sessionsAlliIsAsked(course: Course): number[] {
  const every = lookedAtEvery(course);
  if (every !== undefined) {
    const looks = Math.floor(course.sessions.held.length / every) + 1;
    return [...new Set([3, ...Array.from({ length: looks }, (_, place) => (place + 1) * every)])];
  }
  const agreed = sessionsAgreed(course);
  return agreed > 0 ? [...new Set([3, Math.ceil(agreed / 2), agreed])].filter((n) => n <= agreed) : [3];
}

/** How ALLI-4 stands at that session: not asked there, due, or answered with its latest rating. */
export function allianceAt(
  course: Course,
  session: number,
): { stands: 'not_asked' | 'due' | 'answered'; latest: AllianceRating | undefined } {
  const latest = course.alliance.ratings.at(-1);
  if (!sessionsAlliIsAsked(course).includes(session)) return { stands: 'not_asked', latest };
  const there = course.alliance.ratings.findLast((one) => one.session === session);
  return there ? { stands: 'answered', latest: there } : { stands: 'due', latest };
}

/** At or under this of 40, it is talked about. ALLI-4, IPT protocol reference, appendix A. */
const talkAboutAtOrUnder = 24;

/** Whether a rating of the work together asks for a talk about it. */
export const asksForTalk = (rating: AllianceRating | undefined): boolean =>
  rating !== undefined && rating.total <= talkAboutAtOrUnder;

/** Whether the latest rating of the work together asks for a talk about it. */
export const needsTalkAboutAlliance = (course: Course): boolean =>
  asksForTalk(course.alliance.ratings.at(-1));

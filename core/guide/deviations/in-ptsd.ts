import type { Course } from '#core/course/course.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { techniquesUsed } from '#core/guide/today/work-in-session.ts';
import { dueSession } from '#core/protocols/protocol/milestone.ts';
import type { Detector } from './drift.ts';
import { focusDrift } from './focus.ts';

/** Feelings brought out, or what happened with somebody tied to a feeling that was named. */
const isAttuned = (course: Course, session: number): boolean =>
  techniquesUsed(course, session).includes('T-04') ||
  moodLinksIn(course, session).some(({ feelings }) => feelings.length > 0);

/**
 * IPT for PTSD: until the strategies of the focus begin, naming feelings with people is the work itself, so PD-07 looks at
 * the other sessions. IPT protocol reference, 7.10.
 */
export const neitherFocusNorFeelings: Detector = (course, follows, today) => {
  const strategies = follows.protocol.milestones.find(({ id }) => id === 'MS-14');
  const begins = strategies ? dueSession(strategies, follows.preset) : 0;
  const held = course.sessions.held.filter(({ n }) => n >= begins || !isAttuned(course, n));
  return focusDrift({ ...course, sessions: { ...course.sessions, held } }, follows, today);
};

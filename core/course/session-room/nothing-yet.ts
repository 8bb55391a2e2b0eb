import type { Course } from '#core/course/course.ts';
import { sessionNumbered } from '#core/course/sessions/attendance.ts';

const isOf = (one: object, session: number, since: number): boolean => {
  const { session: n, seq } = one as { session?: unknown; seq?: unknown };
  return n === session && !(typeof seq === 'number' && seq < since);
};

const namesSession = (value: unknown, session: number, since: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (isOf(value, session, since) || Object.values(value).some((one) => namesSession(one, session, since)));

/**
 * Whether nothing has been recorded in a session but that it began: it can be taken back without a trace of work. Whatever
 * names the session counts, in every chapter, save what stood there before it began, such as a score sent ahead.
 */
export function isNothingRecorded(course: Course, session: number): boolean {
  const held = sessionNumbered(course, session);
  const { sessions: _sessions, ...chapters } = course;
  return held !== undefined && !namesSession(chapters, session, held.seq);
}

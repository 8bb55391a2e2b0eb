import type { Course } from '#core/course/course.ts';
import { dayOfSession } from '#core/course/sessions/attendance.ts';
import { readingsInOrder, type ValidTotal } from './in-order.ts';
import { sessionOf, type WithSessions } from './session-of.ts';
import type { Reading } from './state.ts';

export type WithMeasures = Pick<Course, 'measures'>;

/** Every reading of an instrument by the day it was answered, in the order of recording within a day. */
export function readingsOf({ measures }: WithMeasures, instrument: string): readonly Reading[] {
  return readingsInOrder(measures, instrument).all;
}

export function validReadingsOf({ measures }: WithMeasures, instrument: string): readonly Reading[] {
  return readingsInOrder(measures, instrument).valid;
}

/** Every valid total of an instrument, in the same order. */
export function validTotalsOf({ measures }: WithMeasures, instrument: string): readonly ValidTotal[] {
  return readingsInOrder(measures, instrument).totals;
}

export function firstValid(course: WithMeasures, instrument: string): Reading | null {
  return validReadingsOf(course, instrument)[0] ?? null;
}

/** The last valid reading, where it is another than the first; null with fewer than two. Policy P7. */
export function lastValid(course: WithMeasures, instrument: string): Reading | null {
  const valid = validReadingsOf(course, instrument);
  return valid.length >= 2 ? (valid.at(-1) ?? null) : null;
}

/** The latest valid reading, be it the only one: what a page shows as the score now. */
export function latestValid(course: WithMeasures, instrument: string): Reading | null {
  return validReadingsOf(course, instrument).at(-1) ?? null;
}

/** The first valid total of the course, which never moves; null before there is one. Policy ipt-signal-policy-v1. */
export function baseline(course: WithMeasures, instrument: string): number | null {
  return firstValid(course, instrument)?.result.total ?? null;
}

type When = Pick<Reading, 'on' | 'session'>;

/**
 * Whether two answers were given at one occasion: on one day, or for one session or meeting. What was put right there is one
 * answer, and no change. Measures reference, P7.
 */
export function isOneOccasion(course: WithSessions, one: When, other: When): boolean {
  const session = sessionOf(course, one);
  return one.on === other.on || (session !== null && session === sessionOf(course, other));
}

/** The last valid total given for a session. */
export interface SessionScore extends ValidTotal {
  session: number;
}

/**
 * The last valid total of each session, in the order in which the sessions were held, by number what was not held yet.
 * @param sessionFor which session a total is counted for; none where it gives null
 */
export function scoresBySession(
  course: WithMeasures & WithSessions,
  instrument: string,
  sessionFor?: (total: ValidTotal) => number | null,
): readonly SessionScore[] {
  if (sessionFor) return bySession(course, instrument, sessionFor);
  const { measures, sessions } = course;
  const last = foundLast.get(measures);
  const before = last?.sessions === sessions ? last : { sessions, found: new Map() };
  foundLast.set(measures, before);
  const found =
    before.found.get(instrument) ?? bySession(course, instrument, (total) => sessionOf(course, total));
  before.found.set(instrument, found);
  return found;
}

/** What was found last, by instrument: the same is asked of one course by many, and follows from these two chapters alone. */
const foundLast = new WeakMap<
  Course['measures'],
  { sessions: Course['sessions']; found: Map<string, readonly SessionScore[]> }
>();

function bySession(
  course: WithMeasures & WithSessions,
  instrument: string,
  sessionFor: (total: ValidTotal) => number | null,
): readonly SessionScore[] {
  const latest = new Map<number, SessionScore>();
  for (const total of validTotalsOf(course, instrument)) {
    const session = sessionFor(total);
    if (session !== null) latest.set(session, { ...total, session });
  }
  const day = ({ session }: SessionScore) => dayOfSession(course, session);
  const placed = [...latest.values()].map((score) => ({ score, on: day(score) }));
  placed.sort((a, b) => (a.on === b.on ? a.score.session - b.score.session : a.on < b.on ? -1 : 1));
  return placed.map(({ score }) => score);
}

import type { Course } from '#core/course/course.ts';
import { baseline, validTotalsOf } from '#core/course/measures/readings.ts';

/** What one measure came to in a course. */
export interface ScoresAtAGlance {
  first: number | null;
  latest: number | null;
  latestOn: string | null;
  /** Valid totals in order of day, for a sparkline. */
  totals: number[];
  /** How many of them were given up to the day of closing: what is answered at a follow-up is no part of the outcome. */
  inCourse: number;
}

export function scoresAtAGlance(course: Course, instrument: string): ScoresAtAGlance {
  const given = validTotalsOf(course, instrument);
  const last = given.at(-1);
  const closedOn = course.closing.closed?.on;
  const after = closedOn === undefined ? -1 : given.findIndex(({ on }) => on > closedOn);
  return {
    first: baseline(course, instrument),
    latest: last?.total ?? null,
    latestOn: last?.on ?? null,
    totals: given.map(({ total }) => total),
    inCourse: after === -1 ? given.length : after,
  };
}

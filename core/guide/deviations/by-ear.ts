import type { Course } from '#core/course/course.ts';
import { type Drift, drift } from './drift.ts';

/** What only a listener can tell: PD-12, PD-13. Shown when somebody rated that domain 0 or 1. */
export function ratedLow(course: Course, domains: readonly string[]): Drift | null {
  const saw = course.fidelity.ratings.flatMap(({ session, rater, ratings }) =>
    ratings
      .filter(({ domain, adherence }) => domains.includes(domain) && adherence !== null && adherence <= 1)
      .map(
        ({ domain, adherence }) => `Session ${session}, rated by the ${rater}: ${domain} at ${adherence}.`,
      ),
  );
  return saw.length > 0 ? drift('Somebody who listened rated this low.', saw) : null;
}

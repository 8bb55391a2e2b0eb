import type { Course } from '#core/course/course.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { Severity } from '#core/protocols/protocol/milestone.ts';
import { ratedLow } from './by-ear.ts';
import { detectors } from './detectors.ts';

export interface DeviationSeen {
  id: string;
  title: string;
  why: string;
  severity: Severity;
  because: string;
  /** The facts that show it. */
  saw: string[];
  source: { id: string; from: string };
}

/**
 * The drifts this course shows (IPT protocol reference, 1.8).
 * @param today null where only what has been recorded counts, as in the summary row
 */
export function deviationsSeen(course: Course, follows: Followed, today: string | null): DeviationSeen[] {
  return follows.protocol.deviations.flatMap(({ id, title, why, severity, found, sources }) => {
    const seen =
      found.by === 'chart'
        ? (detectors[found.detector]?.(course, follows, today) ?? null)
        : ratedLow(course, found.domains);
    return seen ? [{ id, title, why, severity, ...seen, source: { id, from: sources[0] ?? '' } }] : [];
  });
}

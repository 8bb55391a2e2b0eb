import type { AskedBefore } from '#core/book/asked-before.ts';
import type { Course } from '#core/course/course.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { Severity } from '#core/protocols/protocol/milestone.ts';
import { detectors } from './detectors.ts';
import { heardAndMarked } from './heard-and-marked.ts';

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

/** Where the tie with the therapist is thought about aloud by agreement, doing so is no drift (PD-12). IPT protocol reference, 7.1. */
const isAllowedBy = ({ settings }: Followed, id: string) =>
  id === 'PD-12' && settings.relationshipUse === 'mentalising_transference';

/**
 * The drifts this course shows (IPT protocol reference, 1.8).
 * @param today null where only what has been recorded counts, as in the summary row
 * @param asked what was found of the course before; where it is given, only what may be otherwise now is looked for again
 */
export function deviationsSeen(
  course: Course,
  follows: Followed,
  today: string | null,
  asked?: AskedBefore<Course>,
): DeviationSeen[] {
  return follows.protocol.deviations.flatMap(({ id, title, why, severity, found, sources }) => {
    const look = (of: Course, by: Followed, day: string | null) => {
      if (found.by === 'chart') return detectors[found.detector]?.(of, by, day) ?? null;
      return isAllowedBy(by, id) ? null : heardAndMarked(of, id);
    };
    const seen = asked
      ? asked.ask(today === null ? id : `${id}/day`, course, look, follows, today)
      : look(course, follows, today);
    return seen ? [{ id, title, why, severity, ...seen, source: { id, from: sources[0] ?? '' } }] : [];
  });
}

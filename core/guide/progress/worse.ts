import { leadOf } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { baseline, lastValid } from '#core/course/measures/readings.ts';
import { reliablyWorse, type WorseSince } from '#core/outcomes/reliably-worse.ts';

/** The measures the course is read by that are reliably worse than at its start. Measures reference, section 9. */
export function worseSinceStart(course: Course): WorseSince[] {
  const { beside, ...lead } = leadOf(course);
  return [lead, ...(beside ? [beside] : [])].flatMap(({ measure, reliableChange }) =>
    reliablyWorse(
      measure,
      baseline(course, measure),
      lastValid(course, measure)?.result.total ?? null,
      reliableChange,
    ),
  );
}

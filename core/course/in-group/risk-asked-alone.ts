import type { Course } from '#core/course/course.ts';
import { livedIn } from '#core/course/measures/asked-now.ts';
import { instruments } from '#core/instruments/instruments.ts';

/**
 * Whether whoever leads a group asked a member directly, and it is written down: the question about dying was answered to them,
 * and, where it was above nought, whether there is a plan. IPT protocol reference, 7.6, pre-group; 12.1.
 */
export const riskAskedAlone = (course: Course): boolean =>
  livedIn(course) === 'in_a_group' &&
  course.measures.readings.some(
    ({ instrument, administered, history, on, result }) =>
      administered === 'with-therapist' &&
      !history &&
      (instruments.get(instrument)?.risk.length ?? 0) > 0 &&
      !result.riskItemMissing &&
      (result.riskItems.length === 0 || course.inGroup.plans.some((one) => one.on === on)),
  );

import type { Course } from '#core/course/course.ts';
import { roomFollowed } from './areas-followed.ts';
import type { AreaRating } from './areas-rated-state.ts';

/** From how many points of 10 on a dispute distresses, or gets in the way, enough to be worked on. */
export const weighsFrom = 4;

/** Whether a dispute weighs enough to be a candidate; what is no dispute is not asked so. */
export type Weighs = 'enough' | 'too_little' | 'not_asked';

/**
 * A dispute is a candidate once its distress was asked about, and only where it distresses the client or gets in the way
 * of their days. S000-33 and S001-20 of the seeds; the clinician may choose it all the same.
 */
export function disputeWeighs(
  course: Course,
  { area, rating = {} }: { area: string; rating?: Pick<AreaRating, 'distress' | 'impairment'> | undefined },
): Weighs {
  if (roomFollowed(course, area) !== 'role_dispute') return 'enough';
  const { distress, impairment } = rating;
  if (distress === undefined && impairment === undefined) return 'not_asked';
  return Math.max(distress ?? 0, impairment ?? 0) >= weighsFrom ? 'enough' : 'too_little';
}

/** What is said of disputes that are held back. */
export const heldBackBecause = {
  en: {
    not_asked:
      'A dispute is weighed once the client has said how much it distresses them, 0 to 10. Ask, then rate it again.',
    too_little:
      'The dispute was rated as hardly distressing and hardly in the way, so it is not suggested. Choose it if you know better.',
  },
} as const;

import type { Course } from '#core/course/course.ts';
import { roomFollowed } from './areas-followed.ts';
import type { AreaRating } from './areas-rated-state.ts';

/** From how many points of 10 on a dispute distresses, or gets in the way, enough to be worked on. */
export const weighsFrom = 4;

type Rated = Pick<AreaRating, 'distress' | 'impairment' | 'on'>;

const isAsked = ({ distress, impairment }: Rated): boolean =>
  distress !== undefined || impairment !== undefined;

/** Whether a dispute weighs enough to be a candidate; what is no dispute is not asked so. */
export type Weighs = 'enough' | 'too_little' | 'not_asked';

/**
 * A dispute is a candidate once its distress was asked about, as the areas are weighed or in its own room, and only where
 * it distresses the client or gets in the way of their days. S000-33 and S001-20 of the seeds; the clinician may choose it all the same.
 */
export function disputeWeighs(
  course: Course,
  { area, rating }: { area: string; rating?: Rated | undefined },
): Weighs {
  if (roomFollowed(course, area) !== 'role_dispute') return 'enough';
  const inTheRoom = course.dispute.disputes.flatMap(({ ratings }) => ratings.at(-1) ?? []);
  const ofTheArea = rating && isAsked(rating) ? [rating] : [];
  // A dispute rated in its own room since then is nearer to now than what was said as the areas were weighed.
  const since = inTheRoom.filter(({ on }) => ofTheArea.every((one) => one.on <= on));
  const said = since.length > 0 ? since : ofTheArea;
  if (said.length === 0) return 'not_asked';
  const most = Math.max(...said.flatMap(({ distress = 0, impairment = 0 }) => [distress, impairment]));
  return most >= weighsFrom ? 'enough' : 'too_little';
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

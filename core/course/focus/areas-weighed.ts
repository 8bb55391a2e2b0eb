import type { Course } from '#core/course/course.ts';
import { areasFollowed } from './areas-followed.ts';
import type { AreaRating } from './areas-rated-state.ts';

/** What an area is weighed by, each 0 to 3 (IPT protocol reference, 2.4). */
export const linkNames = [
  'temporalLink',
  'emotionalCharge',
  'activeNow',
  'clientSeesIt',
  'workable',
] as const;

/** MS-11: the areas of this form of therapy that nobody has rated yet. */
export function areasNotRated(course: Course): string[] {
  return areasFollowed(course)
    .map(({ id }) => id)
    .filter((each) => !course.areasRated.now[each]);
}

/** 2 × temporalLink + emotionalCharge + activeNow + clientSeesIt + workable, 0 to 18; what is not scored counts 0. */
export function linkScore(rating: AreaRating): number {
  const { temporalLink = 0, emotionalCharge = 0, activeNow = 0, clientSeesIt = 0, workable = 0 } = rating;
  return 2 * temporalLink + emotionalCharge + activeNow + clientSeesIt + workable;
}

import type { Course } from '#core/course/course.ts';
import type { ReviewPoint } from './check-points.ts';
import type { ProgressReview } from './state.ts';

/** The latest review held for a check-point. */
export function reviewAt(course: Course, at: ReviewPoint): ProgressReview | undefined {
  return course.reviews.reviews.findLast((review) => review.at === at);
}

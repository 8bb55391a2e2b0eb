import type { Course } from '#core/course/course.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';

/** Whether a score of this measure was looked at with the client: in a session, a review, or when it was answered (MS-02, PD-01). */
export function scoresWereShared(course: Course, measure: string): boolean {
  return (
    course.sessionRoom.scoreReviews.length > 0 ||
    course.reviews.reviews.length > 0 ||
    course.sessionRoom.techniques.some(({ technique }) => technique === 'T-17') ||
    validReadingsOf(course, measure).some(({ administered }) => administered === 'with-therapist')
  );
}

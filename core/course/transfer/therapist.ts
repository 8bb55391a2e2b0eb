import type { Course } from '#core/course/course.ts';

/** Who holds the course now: whoever it was last handed to. Empty before it is opened. */
export function therapistOf(course: Course): string {
  return course.transfer.transfers.at(-1)?.to ?? course.opening.opened?.therapist ?? '';
}

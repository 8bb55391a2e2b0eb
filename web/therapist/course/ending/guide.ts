import { type Guide, guide } from '#core/guide/guide.ts';
import { useCourseHere } from '#web/therapist/course/view.ts';

/** How the course stands against its protocol; null where nobody knows the protocol. */
export function useEndingHere(): Guide | null {
  const { course, today } = useCourseHere();
  return guide(course, today);
}

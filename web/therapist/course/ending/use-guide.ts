import { type Guide, guide } from '#core/guide/guide.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** How the course stands against its protocol; null where nobody knows the protocol. */
export function useGuide(): Guide | null {
  const { course, today } = useCourseView();
  return guide(course, today);
}

import { guide } from '#core/guide/guide.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** A milestone of the protocol as it stands in this course. */
export function useMilestone(id: string) {
  const { course, today } = useCourseView();
  return guide(course, today)?.milestones.find((milestone) => milestone.id === id);
}

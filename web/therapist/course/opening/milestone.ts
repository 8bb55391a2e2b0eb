import { guide } from '#core/guide/guide.ts';
import { useCourseHere } from '#web/therapist/course/view.ts';

/** A milestone of the protocol as it stands in this course. */
export function useMilestone(id: string) {
  const { course, today } = useCourseHere();
  return guide(course, today)?.milestones.find((milestone) => milestone.id === id);
}

import type { Course } from '#core/course/course.ts';
import { presentEvents } from '#core/course/timeline/present-events.ts';

/** When the present episode began, by the latest review or else by the timeline; undefined when nobody knows yet. */
export function onsetOf(course: Course): string | undefined {
  const reviewed = course.symptoms.reviews.at(-1)?.began;
  if (reviewed) return reviewed;
  const onsets = presentEvents(course.timeline).filter(({ kind }) => kind === 'symptom_onset');
  return onsets
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

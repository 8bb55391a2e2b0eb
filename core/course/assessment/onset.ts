import type { Course } from '#core/course/course.ts';

/** When the present episode began, by the latest review or else by the timeline; undefined when nobody knows yet. */
export function onsetOf(course: Course): string | undefined {
  const reviewed = course.symptoms.reviews.at(-1)?.began;
  if (reviewed) return reviewed;
  const onsets = course.timeline.events.filter(({ kind, aside }) => kind === 'symptom_onset' && !aside);
  return onsets
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

import type { Course } from '#core/course/course.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';

/** The moments I kept, the latest first. */
export const myMoments = ({ moodLinks }: Course): MoodLink[] =>
  moodLinks.links.filter(({ recordedBy }) => recordedBy === 'client').toReversed();

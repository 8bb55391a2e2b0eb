import type { CourseBefore, TrajectoryProps, TrajectoryScore } from './props.ts';

/** The course before in which a place on the line is; undefined for the course that is looked at. */
export const courseAt = (before: readonly CourseBefore[] = [], session: number): CourseBefore | undefined =>
  before.find(({ from, upTo }) => session >= from && session <= upTo);

/** The number a session bears in its own course. */
export function numberAt(before: readonly CourseBefore[] | undefined, session: number): number {
  const course = courseAt(before, session);
  return course ? session - course.from + 1 : session;
}

/** The scores of the course that is looked at: only they are held against each other. */
export const ownScores = ({
  scores,
  before,
}: Pick<TrajectoryProps, 'scores' | 'before'>): TrajectoryScore[] =>
  scores.filter(({ session }) => !courseAt(before, session));

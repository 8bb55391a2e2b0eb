import type { CourseBefore, TrajectoryScore } from '#web/pictures/trajectory/props.ts';

/** A course as its scores are drawn: by its own session numbers. */
export interface CourseDrawn {
  /** Which course it is, in a word or two. */
  name: string;
  scores: readonly TrajectoryScore[];
}

/**
 * The scores of several courses on one line: what came before stands before session 1 of the course that is looked at, each
 * course from where it began. Nothing is reckoned across them: a change is told within its own course.
 * @param before the earliest first
 */
export function onOneLine(
  own: readonly TrajectoryScore[],
  before: readonly CourseDrawn[],
): { scores: TrajectoryScore[]; before: CourseBefore[] } {
  const drawn = before.filter(({ scores }) => scores.length > 0);
  const lasts = drawn.map(({ scores }) => Math.max(...scores.map(({ session }) => session)));
  const start = Math.min(1, ...own.map(({ session }) => session));
  let at = start - lasts.reduce((sum, last) => sum + last, 0);
  const placed = drawn.map(({ name, scores }, nth) => {
    const from = at;
    at += lasts[nth] ?? 0;
    return {
      course: { name, from, upTo: at - 1 },
      scores: scores
        .filter(({ session }) => session > 0)
        .map((score) => ({ ...score, session: from + score.session - 1 })),
    };
  });
  return {
    scores: [...placed.flatMap(({ scores }) => scores), ...own],
    before: placed.map(({ course }) => course),
  };
}

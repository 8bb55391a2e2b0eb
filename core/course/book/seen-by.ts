import { chapterNames, chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';
import type { Viewer } from './viewer.ts';

/** The course as this viewer may see it: each chapter says what of it is theirs. */
export function seenBy(course: Course, viewer: Viewer): Course {
  const slices = chapterNames.map((name) => {
    const seen = chapters[name].seenBy as (state: unknown, viewer: Viewer) => unknown;
    return [name, seen(course[name], viewer)];
  });
  return { id: course.id, seq: course.seq, kept: [], ...Object.fromEntries(slices) } as Course;
}

/** Whether this viewer sees the course otherwise after than before: what is not theirs makes no difference to them. */
export function seesDifference(before: Course, after: Course, viewer: Viewer): boolean {
  const [was, is] = [seenBy(before, viewer), seenBy(after, viewer)];
  return chapterNames.some(
    (name) => before[name] !== after[name] && JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
}

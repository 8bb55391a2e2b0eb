import type { Course } from '#core/course/course.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { noteOf } from '#core/course/notes/of-session.ts';

/** Whether nothing has been recorded in a session but that it began: it can be taken back without a trace of work. */
export function isNothingRecorded(course: Course, session: number): boolean {
  const { sessionRoom, tryOuts } = course;
  const steps: readonly (readonly { session: number | null }[])[] = Object.values(sessionRoom);
  return (
    steps.flat().every((one) => one.session !== session) &&
    moodLinksIn(course, session).length === 0 &&
    tryOuts.tryOuts.every((one) => one.session !== session) &&
    !noteOf(course, session)
  );
}

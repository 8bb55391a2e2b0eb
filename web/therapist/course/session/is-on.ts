import type { CourseView } from '#core/api-answers/courses.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import type { HeldSession } from '#core/course/sessions/state.ts';

interface Hour {
  view: Pick<CourseView, 'course' | 'today'>;
  n: number;
  held: HeldSession | undefined;
}

/** Whether the hour goes on: it is today’s, not closed, and its note not signed. Then its clock runs. */
export function isOn({ view: { course, today }, n, held }: Hour): boolean {
  const isClosed = course.sessionRoom.closes.some(({ session }) => session === n);
  return held?.on === today && !isClosed && !noteOf(course, n)?.signed;
}

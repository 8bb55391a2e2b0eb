import type { Course } from '#core/course/course.ts';
import type { Note } from './state.ts';

export function noteOf(course: Course, session: number): Note | undefined {
  return course.notes.notes.find((note) => note.session === session);
}

/** Numbers of held sessions whose note is not signed. */
export function unsignedNotes(course: Course): number[] {
  return course.sessions.held.map(({ n }) => n).filter((n) => !noteOf(course, n)?.signed);
}

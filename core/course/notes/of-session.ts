import type { Course } from '#core/course/course.ts';
import { heldHere } from '#core/course/opening/moved-in.ts';
import type { Note } from './state.ts';

export function noteOf(course: Course, session: number): Note | undefined {
  return course.notes.notes.find((note) => note.session === session);
}

/** Numbers of sessions held here whose note is not signed: those from before the course moved in were written elsewhere. */
export function unsignedNotes(course: Course): number[] {
  return heldHere(course)
    .map(({ n }) => n)
    .filter((n) => !noteOf(course, n)?.signed);
}

import type { Course } from '#core/course/course.ts';
import { followed } from '#core/guide/followed.ts';
import { type WhereDone, whereDone } from './where-done.ts';

/**
 * The places of a room that the tasks and milestones of this form of therapy lead to: a form of its own asks for fewer than
 * IPT, and nobody is shown an empty heading for the rest. Undefined where nobody knows the form: then all are shown.
 */
export function placesAsked(course: Course, room: WhereDone['to']): ReadonlySet<string> | undefined {
  const protocol = followed(course)?.protocol;
  if (!protocol) return undefined;
  const doors = [...protocol.tasks, ...protocol.milestones].map(({ id }) => whereDone(id, protocol));
  return new Set(doors.flatMap((door) => (door?.to === room && door.hash ? [door.hash] : [])));
}

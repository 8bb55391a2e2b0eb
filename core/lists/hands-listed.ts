import type { Course } from '#core/course/course.ts';
import { handOverToRead } from '#core/course/transfer/therapist.ts';
import type { Summary } from './summary.ts';

/** In whose hands a course is beside whoever holds it, and what they have not read yet. */
export function handsListed(course: Course): Pick<Summary, 'covers' | 'handedOver'> {
  const covers = course.cover.covers
    .filter(({ read, from, ended }) => !read && !(ended && ended.on < from))
    .map(({ id, person, from, to, ended }) => ({
      ...{ id, person, from, to },
      ...(ended && { endedOn: ended.on }),
    }));
  const handed = handOverToRead(course);
  return {
    ...(covers.length > 0 && { covers }),
    ...(handed && { handedOver: { from: handed.from, on: handed.on } }),
  };
}

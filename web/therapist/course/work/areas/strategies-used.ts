import type { Course } from '#core/course/course.ts';
import { areaOfRoom } from '#core/course/focus/areas-followed.ts';
import { sessionsWithStrategy } from '#core/course/session-room/techniques-used.ts';
import type { Area } from '#core/protocols/areas/area.ts';

/** The strategies of an area worked on, in a session or in what is written, in the manual's order. */
export const usedInArea = (course: Course, area: Area, written: readonly string[]): string[] =>
  areaOfRoom(course, area)
    .strategies.map(({ id }) => id)
    .filter((id) => written.includes(id) || sessionsWithStrategy(course, id).length > 0);

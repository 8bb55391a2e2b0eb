import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { dayOffAt } from './days-off.ts';
import { type Asked, type Hour, hoursTaken, overlap } from './double-booked.ts';
import { isOutsideHours } from './outside-hours.ts';
import { isRoomTaken, type RoomKept } from './rooms.ts';

/** The reason as it is kept with an hour: only where the hour or its room is taken, or when nobody is there. */
export function keptReason(
  course: Course,
  hour: Hour,
  { despite, room, ...asked }: Omit<Asked, 'hours'> & { room?: RoomKept | undefined },
  doing: Doing,
) {
  if (!despite) return {};
  const isOver = hoursTaken(course, doing, asked).some((one) => overlap(one, hour));
  const isTaken = isRoomTaken(course, room, { hours: [hour], ...asked }, doing);
  return isOver || isTaken || dayOffAt(hour.at, doing) || isOutsideHours(hour, doing) ? { despite } : {};
}

import type { Doing, RoomTaken } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { standingAppointments } from './appointments.ts';
import { type Hour, overlap } from './double-booked.ts';
import { refuseBecause } from './words.ts';

type Knows = Pick<Doing, 'rooms' | 'roomsTaken'>;

/** A room as an hour keeps it: what it was called then stays, whatever becomes of the list. */
export interface RoomKept {
  id: string;
  name: string;
}

/** The room of that id, as the service lists it; undefined where none is named. */
export function roomNamed(id: string, { rooms = [] }: Knows): RoomKept | undefined | Refusal {
  if (id === '') return undefined;
  const found = rooms.find((one) => one.id === id);
  return found ? { id: found.id, name: found.name } : refuseBecause('no-such-room');
}

interface Asked {
  hours: readonly Hour[];
  /** The appointment that is moved: it is not in its own way. */
  moving?: string;
}

const takenHours = (course: Course, id: string, { roomsTaken = [] }: Knows, moving?: string): Hour[] => [
  ...roomsTaken.filter(({ room }: RoomTaken) => room === id),
  ...standingAppointments(course).filter((one) => one.room?.id === id && one.id !== moving),
];

/** Whether somebody has the room in one of these hours. */
export const isRoomTaken = (
  course: Course,
  room: RoomKept | undefined,
  { hours, moving }: Asked,
  doing: Knows,
): boolean =>
  room !== undefined &&
  takenHours(course, room.id, doing, moving).some((one) => hours.some((hour) => overlap(one, hour)));

/** Refuses a room that is taken then, until it is said why it is that room all the same. */
export function refuseRoomTaken(
  course: Course,
  room: RoomKept | undefined,
  { despite, ...asked }: Asked & { despite: string },
  doing: Knows,
): Refusal | undefined {
  if (despite || !room) return undefined;
  const hour = asked.hours.find((one) => isRoomTaken(course, room, { ...asked, hours: [one] }, doing));
  if (!hour) return undefined;
  const [on = '', time = ''] = hour.at.split('T');
  return refuseBecause('room-taken', { room: room.name, on, time });
}

/** Whether what was found is a room, or none, and no refusal. */
export const isRoomOrNone = (found: RoomKept | undefined | Refusal): found is RoomKept | undefined =>
  found === undefined || !isRefusal(found);

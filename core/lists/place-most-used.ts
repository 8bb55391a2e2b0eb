import type { Course } from '#core/course/course.ts';
import type { Summary } from './summary.ts';

/** The room, address or link in which most of its hours were held, by its id; of two the one used last. */
export function placeListed({ sessions }: Course): Pick<Summary, 'place'> {
  const used = new Map<string, number>();
  for (const { state, room } of sessions.appointments.toSorted((one, other) => (one.at < other.at ? -1 : 1)))
    if (state === 'held' && room) {
      const before = used.get(room.id) ?? 0;
      // Put in anew, so that of two that are used alike the later one stands last.
      used.delete(room.id);
      used.set(room.id, before + 1);
    }
  let place: string | undefined;
  for (const [room, times] of used) if (times >= (place ? (used.get(place) ?? 0) : 0)) place = room;
  return place ? { place } : {};
}

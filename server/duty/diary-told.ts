import type { Doing } from '#core/book/doing.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { diaryAround } from '#server/lists/diary.ts';
import { roomsTaken } from '#server/lists/rooms-taken.ts';
import { roomsKept } from '#server/service/rooms.ts';
import { daysOffOf } from './days-off.ts';
import { workingHoursOf } from './working-hours.ts';

type Told = Pick<Doing, 'diary' | 'daysOff' | 'rooms' | 'roomsTaken' | 'working' | 'workingIs'>;

/** What an act is told that asks for the diary: what is booked around the course, and when its therapist works. */
export async function diaryTold(installation: Installation, row: CourseRow): Promise<Told> {
  const [diary, daysOff, working, rooms] = await Promise.all([
    diaryAround(installation, row),
    daysOffOf(installation, row.therapist),
    workingHoursOf(installation, row.therapist),
    roomsKept(installation),
  ]);
  const around = { diary, daysOff, working: working.days, workingIs: working.is };
  // Where the service lists no rooms, none can be taken.
  return rooms.length === 0
    ? around
    : { ...around, rooms, roomsTaken: await roomsTaken(installation, row.id) };
}

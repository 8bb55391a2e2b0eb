import type { RoomTaken } from '#core/book/doing.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import { hoursFrom } from './hours-told.ts';
import { ReadWhereGrown } from './where-grown.ts';

const known = new ReadWhereGrown<RoomTaken[]>(async (db, ids) => {
  const rows = await db
    .selectFrom('course')
    .select(['id', 'seq', 'hours'])
    .where('service', '=', oneService)
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ id, seq, hours }) => ({ id, seq, what: takenIn(hours) }));
});

/** When the rooms of the service are taken in every course but one. */
export async function roomsTaken(db: Db, except: string): Promise<RoomTaken[]> {
  const taken = await known.in(db);
  taken.delete(except);
  return [...taken.values()].flat();
}

const takenIn = (told: string | null): RoomTaken[] =>
  (hoursFrom(told) ?? []).flatMap(({ room, state, at, zone, minutes }) =>
    room && (state === 'booked' || state === 'held') ? [{ room, at, zone, minutes }] : [],
  );

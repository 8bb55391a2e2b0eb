import type { RoomTaken } from '#core/book/doing.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { offersHeld } from './hours-read.ts';
import { askedFrom, hoursFrom } from './hours-told.ts';
import { ReadWhereGrown } from './where-grown.ts';

interface Taken {
  booked: RoomTaken[];
  /** With hours that are offered: until they are answered, or past. */
  offered: Parameters<typeof offersHeld>[0];
}

const known = new ReadWhereGrown<Taken>(async (db, ids) => {
  const rows = await db
    .selectFrom('course')
    .select(['id', 'seq', 'hours', 'closed_on'])
    .where('service', '=', oneService)
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ id, seq, hours, closed_on }) => ({
    id,
    seq,
    what: { booked: takenIn(hours), offered: { closed_on, asked: askedFrom(hours) } },
  }));
});

/** When the rooms of the service are taken in every course but one. */
export async function roomsTaken(
  { db, now }: Pick<Installation, 'db' | 'now'>,
  except: string,
): Promise<RoomTaken[]> {
  const taken = await known.in(db);
  taken.delete(except);
  const at = now().toISOString();
  return [...taken.values()].flatMap(({ booked, offered }) => [
    ...booked,
    ...offersHeld(offered, at).flatMap(({ room, ...hour }) => (room ? [{ ...hour, room }] : [])),
  ]);
}

const takenIn = (told: string | null): RoomTaken[] =>
  (hoursFrom(told) ?? []).flatMap(({ room, state, at, zone, minutes }) =>
    room && (state === 'booked' || state === 'held') ? [{ room, at, zone, minutes }] : [],
  );

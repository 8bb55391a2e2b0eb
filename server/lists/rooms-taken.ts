import type { RoomTaken } from '#core/book/doing.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import { hoursFrom } from './hours-told.ts';

interface Known {
  seq: number;
  taken: RoomTaken[];
}

/** What was read of each course: it follows from its chart alone, whose length stands in the clear. */
const known = new WeakMap<Db, Map<string, Known>>();

/** When the rooms of the service are taken in every course but one: only rows whose chart has grown are read anew. */
export async function roomsTaken(db: Db, except: string): Promise<RoomTaken[]> {
  const before = known.get(db) ?? new Map<string, Known>();
  known.set(db, before);
  const rows = await db
    .selectFrom('course')
    .select(['id', 'seq'])
    .where('service', '=', oneService)
    .execute();
  const grown = rows.filter(({ id, seq }) => before.get(id)?.seq !== seq).map(({ id }) => id);
  for (const some of inBatches(grown)) {
    const read = await db
      .selectFrom('course')
      .select(['id', 'seq', 'hours'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const { id, seq, hours } of read) before.set(id, { seq, taken: takenIn(hours) });
  }
  return rows.flatMap(({ id }) => (id === except ? [] : (before.get(id)?.taken ?? [])));
}

const takenIn = (told: string | null): RoomTaken[] =>
  (hoursFrom(told) ?? []).flatMap(({ room, state, at, zone, minutes }) =>
    room && (state === 'booked' || state === 'held') ? [{ room, at, zone, minutes }] : [],
  );

import { setImmediate } from 'node:timers/promises';
import type { TakenOutHow } from '#core/group/members/state.ts';
import { chainKey, openEntry } from '#server/chains/entry.ts';
import { openedOrNone } from '#server/chains/opened-or-none.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import type { Tombstone } from './lay-to-rest.ts';
import { endingTheirPlaces, type TakenOut } from './places-ended.ts';

type Reading = Pick<Installation, 'db' | 'master'>;

/** How somebody was taken out, as a group tells it. */
export const takenOutBy = ({ what, why }: Pick<Tombstone, 'what' | 'why'>): TakenOutHow =>
  what === 'erased' && why === 'mistake' ? 'mistake' : what;

/**
 * Ends the places in groups that an earlier Kith left to members whose courses were taken out, where a tombstone says how.
 * What was written of no course, or of one that is only not found, is left as it is.
 */
export async function endPlacesLeft(installation: Installation): Promise<void> {
  const gone = await coursesGone(installation);
  if (gone.size === 0) return;
  const out = await byTheirTombstones(installation, gone);
  if (out.size > 0)
    await endingTheirPlaces(
      installation,
      async () => out,
      async () => undefined,
    );
}

/** The courses that have a place in a group and are not here. */
async function coursesGone({ db }: Reading): Promise<ReadonlySet<string>> {
  const gone = new Set(
    (await groupSummaries(db)).flatMap(({ members }) =>
      members.filter(({ takenOut }) => !takenOut).map(({ course }) => course),
    ),
  );
  for (const some of inBatches([...gone])) {
    const here = await db
      .selectFrom('course')
      .select('id')
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const { id } of here) gone.delete(id);
  }
  return gone;
}

const atATime = 500;

interface Told {
  key?: { id?: string };
  tombstone?: Tombstone;
}

/** How each of these was taken out; others are answered between one part of the chain and the next. */
async function byTheirTombstones({ db, master }: Reading, courses: ReadonlySet<string>): Promise<TakenOut> {
  const out = new Map<string, TakenOutHow>();
  const chain = await db
    .selectFrom('chain')
    .selectAll()
    .where('service', '=', oneService)
    .where('name', '=', 'course')
    .executeTakeFirst();
  const key = chain && openedOrNone(() => chainKey(master, chain));
  if (!key) return out;
  for (let last = 0, isMore = true; isMore; ) {
    await setImmediate();
    const rows = await db
      .selectFrom('entry')
      .selectAll()
      .where('service', '=', oneService)
      .where('chain', '=', 'course')
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(atATime)
      .execute();
    for (const row of rows) {
      const says = openedOrNone(() => openEntry(key, row) as Told);
      const course = says?.key?.id;
      if (says?.tombstone && course !== undefined && courses.has(course))
        out.set(course, takenOutBy(says.tombstone));
    }
    last = rows.at(-1)?.seq ?? last;
    isMore = rows.length === atATime;
  }
  return out;
}

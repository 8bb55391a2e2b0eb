import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { MemberOutcome } from '#core/programme/group-row.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService, type Tables } from '#server/db/tables.ts';
import { outcomeFrom } from './outcome-told.ts';

interface Known {
  seq: number;
  outcome: MemberOutcome | null;
}

const known = new WeakMap<object, Map<string, Known>>();

/**
 * How these members’ courses turned out by the measures they go by. All of it stands in the index of those in groups, from
 * which only what has grown since it was last read is unsealed.
 */
export async function outcomesOf(
  db: Kysely<Tables>,
  courses: readonly string[],
): Promise<ReadonlyMap<string, MemberOutcome | null>> {
  const before = known.get(db) ?? new Map<string, Known>();
  known.set(db, before);
  if (courses.length === 0) return new Map();
  const rows = await db
    .selectFrom('course')
    .select(['id', 'seq'])
    .where('service', '=', oneService)
    .where('in_group', 'is not', null)
    .execute();
  const seqs = new Map(rows.map(({ id, seq }) => [id, seq]));
  const grown = courses.filter((id) => seqs.has(id) && before.get(id)?.seq !== seqs.get(id));
  for (const some of inBatches(grown)) {
    await setImmediate();
    const read = await db
      .selectFrom('course')
      .select(['id', 'seq', 'outcome'])
      .where('service', '=', oneService)
      .where('in_group', 'is not', null)
      .where('id', 'in', some)
      .execute();
    for (const { id, seq, outcome } of read) before.set(id, { seq, outcome: outcomeFrom(outcome) });
  }
  return new Map(courses.flatMap((id) => (seqs.has(id) ? [[id, before.get(id)?.outcome ?? null]] : [])));
}

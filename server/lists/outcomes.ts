import type { Kysely } from 'kysely';
import { outcomeIn } from '#core/lists/figures.ts';
import type { MemberOutcome } from '#core/programme/group-row.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService, type Tables } from '#server/db/tables.ts';
import { summaryIn } from './summary-row.ts';

interface Known {
  seq: number;
  outcome: MemberOutcome | null;
}

const known = new WeakMap<object, Map<string, Known>>();

/**
 * How these courses turned out by the measures they go by, from their rows. How long each chart is stands in the clear, so
 * that only rows that have grown since they were last read are unsealed.
 */
export async function outcomesOf(
  db: Kysely<Tables>,
  courses: readonly string[],
): Promise<ReadonlyMap<string, MemberOutcome | null>> {
  const before = known.get(db) ?? new Map<string, Known>();
  known.set(db, before);
  const found = new Map<string, MemberOutcome | null>();
  for (const some of inBatches(courses)) {
    const rows = await db
      .selectFrom('course')
      .select(['id', 'seq'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    const grown = rows.filter(({ id, seq }) => before.get(id)?.seq !== seq).map(({ id }) => id);
    if (grown.length > 0) {
      const read = await db
        .selectFrom('course')
        .select(['id', 'seq', 'summary'])
        .where('service', '=', oneService)
        .where('id', 'in', grown)
        .execute();
      for (const { id, seq, summary } of read)
        before.set(id, { seq, outcome: outcomeIn(summaryIn({ summary })) });
    }
    for (const { id } of rows) found.set(id, before.get(id)?.outcome ?? null);
  }
  return found;
}

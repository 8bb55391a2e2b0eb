import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { GroupSummary } from '#core/group/summarise.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService, type Tables } from '#server/db/tables.ts';
import { summaryInGroup } from './group-kind.ts';

interface Known {
  seq: number;
  summary: GroupSummary;
}

const known = new WeakMap<object, Map<string, Known>>();

/** Reads this group’s row anew when it is next asked for, though its chart has not grown: by what rules it is drawn has changed. */
export const readSummaryAnew = (db: Kysely<Tables>, group: string): void => {
  known.get(db)?.delete(group);
};

/** So many are opened before others have their turn. */
const aTurn = 50;

/**
 * What every group of the service comes to in the lists. How long each chart is stands in the clear, so that only rows
 * that have grown since they were last read are unsealed.
 */
export async function groupSummaries(db: Kysely<Tables>): Promise<GroupSummary[]> {
  const before = known.get(db) ?? new Map<string, Known>();
  known.set(db, before);
  const rows = await db
    .selectFrom('group_chart')
    .select(['id', 'seq'])
    .where('service', '=', oneService)
    .orderBy('id')
    .execute();
  const grown = rows.filter(({ id, seq }) => before.get(id)?.seq !== seq).map(({ id }) => id);
  for (const some of inBatches(grown, aTurn)) {
    if (grown.length > aTurn) await setImmediate();
    const read = await db
      .selectFrom('group_chart')
      .select(['id', 'seq', 'summary'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const { id, seq, summary } of read) before.set(id, { seq, summary: summaryInGroup({ summary }) });
  }
  return rows.flatMap(({ id }) => before.get(id)?.summary ?? []);
}

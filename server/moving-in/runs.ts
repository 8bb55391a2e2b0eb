import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import { writeSetting } from '#server/service/stored-settings.ts';

/**
 * What was brought, run by run: the ids it has here, and what it was called elsewhere as a digest that says nothing without
 * the key, since such a number may be a person’s.
 */
const keptRun = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  state: z.enum(['here', 'taken_out', 'in_part']),
  clients: z.array(z.object({ own: z.string(), id: z.string(), made: z.boolean() })),
  courses: z.array(z.object({ own: z.string(), id: z.string(), client: z.string(), seq: z.number() })),
});
export type KeptRun = z.output<typeof keptRun>;

const named = (id: string) => `brought/${id}`;

/** What something was called elsewhere, as it is kept. */
export const ownKept = ({ master }: { master: Buffer }, kind: 'client' | 'course', own: string): string =>
  createHmac('sha256', master).update(`brought/${kind}/${own}`).digest('base64url').slice(0, 22);

function readRun(value: string): KeptRun | undefined {
  try {
    return keptRun.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
}

/** Every run, the newest first. */
export async function keptRuns(db: Db): Promise<KeptRun[]> {
  const rows = await db
    .selectFrom('setting')
    .select(['name', 'value'])
    .where('service', '=', oneService)
    .where('name', '>=', named(''))
    .where('name', '<', named('~'))
    .execute();
  return rows.flatMap(({ value }) => readRun(value) ?? []).toSorted((a, b) => b.at.localeCompare(a.at));
}

/** Keeps a run, in the transaction of what it tells. */
export const keepRun = (to: Grower, transaction: Writing, run: KeptRun): Promise<void> =>
  writeSetting(to, transaction, named(run.id), JSON.stringify(run));

import { z } from 'zod';
import { whenOthersWrote } from '#server/db/other-writers.ts';
import type { Db } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { readSetting } from './stored-settings.ts';
import { research } from './words.ts';

/** What research is for, as a client is told before they are asked; null where the service does none. */
export const researchForm = z
  .object({
    purpose: z.string().trim().min(1, research.en.purpose).max(600, research.en.tooLong),
  })
  .nullable();
type Research = z.output<typeof researchForm>;

const remembered = new WeakMap<Db, { research: Research }>();
const listening = new WeakSet<Db>();

/** What research is for, as every page is told when it starts; read once until it changes. */
export async function researchHere({ db }: Pick<Installation, 'db'>): Promise<Research> {
  const known = remembered.get(db);
  if (known) return known.research;
  if (!listening.has(db)) {
    listening.add(db);
    whenOthersWrote(db, () => forgetResearch(db));
  }
  const stored = await readSetting(db, 'research');
  const read = stored === null ? null : (researchForm.safeParse(JSON.parse(stored)).data ?? null);
  remembered.set(db, { research: read });
  return read;
}

/** After it was changed. */
export function forgetResearch(db: Db): void {
  remembered.delete(db);
}

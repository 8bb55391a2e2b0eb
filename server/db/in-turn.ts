import type { Db } from './tables.ts';

const lines = new WeakMap<Db, Map<string, Promise<unknown>>>();

/** Does this once all that came before it on the same matter, such as a chart, is done, so that many at once do not overtake each other. */
export async function inTurn<Result>(db: Db, matter: string, work: () => Promise<Result>): Promise<Result> {
  const line = lines.get(db) ?? new Map<string, Promise<unknown>>();
  lines.set(db, line);
  const before = line.get(matter) ?? Promise.resolve();
  const mine = before.then(work, work);
  line.set(matter, mine);
  try {
    return await mine;
  } finally {
    if (line.get(matter) === mine) line.delete(matter);
  }
}

import type { Db } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';

const lines = new WeakMap<Db, Map<string, Promise<unknown>>>();

/** Does this once all that came before it on the same chart is done, so that many acts at once do not overtake each other. */
export async function inTurn<Result>(db: Db, course: string, work: () => Promise<Result>): Promise<Result> {
  const line = lines.get(db) ?? new Map<string, Promise<unknown>>();
  lines.set(db, line);
  const before = line.get(course) ?? Promise.resolve();
  const mine = before.then(work, work);
  line.set(course, mine);
  try {
    return await mine;
  } finally {
    if (line.get(course) === mine) line.delete(course);
  }
}

const longestMs = 400;

/** Another process wrote to this chart meanwhile: waits a moment, by chance, and longer each time. */
export const waitsAMoment = (attempt: number): Promise<void> =>
  new Promise((go) => setTimeout(go, Math.random() * Math.min(longestMs, 10 * 2 ** attempt)));

const said = {
  en: 'Many people are writing to this record just now, and this was not recorded. Try again in a moment.',
};

/** After so many tries: asked again later, as one does when there is no line. */
export const busy = () => problem(503, 'busy', said.en);

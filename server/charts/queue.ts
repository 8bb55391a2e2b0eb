import { inTurn } from '#server/db/in-turn.ts';
import { otherProcessWrote } from '#server/db/other-writers.ts';
import type { Db } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';

const mostTries = 25;

/**
 * Does this in turn, and anew where another process has written to the chart meanwhile: what it decides has to be read
 * within it. Refuses (503) after so many tries.
 */
export function inTurnUntilDone<Result>(
  db: Db,
  course: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return inTurn(db, course, async () => {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
        // What is remembered of its row is older than what the other wrote.
        otherProcessWrote(db);
        await waitsAMoment(attempt);
      }
    }
    throw busy();
  });
}

/** Somebody else wrote to this chart between reading and writing; decide again against the newer one. */
export class Overtaken extends Error {}

const longestMs = 400;

/** Another process wrote to this chart meanwhile: waits a moment, by chance, and longer each time. */
const waitsAMoment = (attempt: number): Promise<void> =>
  new Promise((go) => setTimeout(go, Math.random() * Math.min(longestMs, 10 * 2 ** attempt)));

const said = {
  en: 'Many people are writing to this record just now, and this was not recorded. Try again in a moment.',
};

/** After so many tries: asked again later, as one does when there is no line. */
const busy = () => problem(503, 'busy', said.en);

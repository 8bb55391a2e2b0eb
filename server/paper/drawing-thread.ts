import { parentPort } from 'node:worker_threads';
import { ProblemError } from '#server/http/problem.ts';
import type { Drawn, ToDraw } from './draw-apart.ts';
import { drawLetter } from './pdf.ts';

/** The thread in which letters are drawn, so that a heavy one holds up nobody but who asked for it. */

parentPort?.on('message', async ({ id, letter }: ToDraw) => {
  const drawn: Drawn = await drawLetter(letter)
    .then((file) => ({ id, file }))
    .catch((error: unknown) => ({ id, problem: error instanceof ProblemError ? error.problem : null }));
  parentPort?.postMessage(drawn);
});

import { parentPort } from 'node:worker_threads';
import { ProblemError } from '#server/http/problem.ts';
import type { Drawn, ToDraw } from './draw-apart.ts';
import { drawLetter } from './pdf.ts';
import { drawReport } from './report.ts';

/** The thread in which letters are drawn, so that a heavy one holds up nobody but who asked for it. */

parentPort?.on('message', async ({ id, paper }: ToDraw) => {
  const drawing = 'parts' in paper ? drawReport(paper) : drawLetter(paper);
  const drawn: Drawn = await drawing
    .then((file) => ({ id, file }))
    .catch((error: unknown) => ({ id, problem: error instanceof ProblemError ? error.problem : null }));
  parentPort?.postMessage(drawn);
});

import { parentPort, workerData } from 'node:worker_threads';
import { besideBefore } from '#core/lists/by-period/beside-before.ts';
import { figuresCsv } from '#core/lists/by-period/figures-csv.ts';
import { figuresOf, figuresOfEveryPeriod } from '#core/lists/figures.ts';
import { openColumns } from '#server/db/open.ts';
import { CoursesRead } from './courses-read.ts';
import type { Opened, Question, Said } from './read-apart.ts';

/** The thread in which what is reckoned over every course of the service is read, so that it holds up nobody else. */

const { place, master, file }: Opened = workerData;
const read = new CoursesRead(await openColumns(place), Buffer.from(master), file);

async function answer(question: Question): Promise<unknown> {
  switch (question.what) {
    case 'figures':
      return figuresOf(await read.figureRows(), question.asOf, question.period, question.named);
    case 'beside-before':
      return besideBefore(await read.figureRows(), question.asOf, question.period, question.named);
    case 'figures-csv':
      return figuresCsv(figuresOfEveryPeriod(await read.figureRows(), question.asOf, question.named));
    case 'keep':
      return read.keep();
    case 'research': {
      const { researchReady } = await import('#core/research/dataset.ts');
      return researchReady(await read.agreedToResearch());
    }
    case 'research-file': {
      // Loaded where it is needed: figures are asked for far more often.
      const { researchFile } = await import('#server/lists/for-research/file.ts');
      return researchFile(await read.agreedToResearch(), question);
    }
  }
}

parentPort?.on('message', async ({ id, question }: { id: number; question: Question }) => {
  const said: Said = await answer(question).then(
    (answered) => ({ id, answered }),
    (failed: unknown) => ({ id, failed }),
  );
  parentPort?.postMessage(said);
});

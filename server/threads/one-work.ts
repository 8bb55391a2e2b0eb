import { parentPort, type Worker } from 'node:worker_threads';
import { Trouble } from '#server/trouble.ts';

/** What came of a work; an error goes from one thread to another without its code, and as no kind of its own. */
type Said<Made> =
  | { made: Made }
  | { trouble: { says: string; code: string } }
  | { failed: unknown; code: string | undefined };

/** Said to a thread where it is to leave off. */
const breakOff = 'break off';

/**
 * What the one work comes to for which a thread is there, which is gone afterwards. Throws what the work threw there.
 * @param brokenOff tells the work to leave off
 */
export async function comesTo<Made>(thread: Worker, brokenOff?: AbortSignal): Promise<Made> {
  const leaveOff = () => thread.postMessage(breakOff);
  brokenOff?.addEventListener('abort', leaveOff);
  if (brokenOff?.aborted) leaveOff();
  try {
    return made(await saidBy<Made>(thread));
  } finally {
    brokenOff?.removeEventListener('abort', leaveOff);
    await thread.terminate();
  }
}

const saidBy = <Made>(thread: Worker): Promise<Said<Made>> =>
  new Promise((done, failed) => {
    thread.once('message', (said: Said<Made>) => done(said));
    thread.once('error', failed);
    thread.once('exit', (code) => failed(new Error(String(code))));
  });

function made<Made>(said: Said<Made>): Made {
  if ('made' in said) return said.made;
  if ('trouble' in said) throw new Trouble(said.trouble.says, said.trouble.code);
  throw said.failed instanceof Error ? Object.assign(said.failed, { code: said.code }) : said.failed;
}

/** In the thread: does its one work, and says what came of it. */
export async function doOneWork(work: (brokenOff: AbortSignal) => unknown): Promise<void> {
  const leaving = new AbortController();
  parentPort?.on('message', (message) => {
    if (message === breakOff) leaving.abort();
  });
  parentPort?.postMessage(await told(async () => work(leaving.signal)));
}

async function told(work: () => Promise<unknown>): Promise<Said<unknown>> {
  try {
    return { made: await work() };
  } catch (error) {
    if (error instanceof Trouble) return { trouble: { says: error.message, code: error.code } };
    return { failed: error, code: (error as NodeJS.ErrnoException).code };
  }
}

import { setImmediate } from 'node:timers/promises';
import type { AKith } from '#tests/a-kith.ts';

/** What became of a long work, and of whoever asked something small meanwhile. */
export interface Meanwhile<Done> {
  done: Done;
  /** How many small requests were answered before it ended, one after the other. */
  answered: number;
  /** How many threads were begun for it. */
  threads: number;
}

/** Does something long, and asks meanwhile, one turn of the loop after the other, whether Kith lives. */
export async function meanwhile<Done>(kith: AKith, does: () => Promise<Done>): Promise<Meanwhile<Done>> {
  let threads = 0;
  let answered = 0;
  let isDone = false;
  const counts = () => {
    threads += 1;
  };
  process.on('worker', counts);
  try {
    const long = does().finally(() => {
      isDone = true;
    });
    // What goes on without ever leaving the loop lets nobody in here.
    for (await setImmediate(); !isDone; await setImmediate()) {
      const answer = await kith.app.request('/health', { headers: { host: 'localhost' } });
      if (answer.ok && !isDone) answered += 1;
    }
    return { done: await long, answered, threads };
  } finally {
    process.off('worker', counts);
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { type Child, stateOf } from '#bench/child.ts';

/** What took long, in milliseconds, and who was answered meanwhile. */
export interface Measured {
  what: string;
  took: number;
  /** For how long the loop that answers was held at most. */
  held: number;
  /** How much of its own work it did at most without a turn, in milliseconds of processor time. */
  busy: number;
  /** How many small requests were answered before it ended, to one hand that asks again and again. */
  answered: number;
}

const betweenSmallOnes = 2;

/** Does something long, while one hand asks again and again whether Kith lives. */
export async function measure(child: Child, what: string, does: () => Promise<unknown>): Promise<Measured> {
  // What is still being tidied up of the one before is not held against the next.
  await pause(300);
  await stateOf(child);
  let answered = 0;
  let isDone = false;
  const asking = (async () => {
    while (!isDone) {
      await (await fetch(`http://127.0.0.1:${child.port}/health`)).arrayBuffer();
      if (!isDone) answered += 1;
      await pause(betweenSmallOnes);
    }
  })();
  const began = performance.now();
  await does();
  const took = performance.now() - began;
  isDone = true;
  await asking;
  const { most: held, busy } = (await stateOf(child)).held ?? { most: Number.NaN, busy: Number.NaN };
  console.error(
    `${what}: ${took.toFixed(0)} ms, held for ${held.toFixed(0)} ms, busy for ${busy.toFixed(0)} ms`,
  );
  return { what, took, held, busy, answered };
}

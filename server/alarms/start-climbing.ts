import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import { climbLadders } from './climb.ts';

const roundEvery = 10_000;

/**
 * Lets alarms that nobody answers go up while Kith runs, with or without a page open: now, as after a restart, and every
 * ten seconds. @returns how to stop, after the round under way
 */
export function startClimbing(installation: Installation): () => Promise<void> {
  let round = Promise.resolve();
  let state: 'idle' | 'climbing' = 'idle';
  const climb = () => {
    if (state === 'climbing') return;
    state = 'climbing';
    round = climbLadders(installation)
      .catch((error: unknown) => installation.log.error(failureOf(error), 'failed'))
      .then(() => {
        state = 'idle';
      });
  };
  climb();
  const timer = setInterval(climb, roundEvery);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}

import type { Logger } from 'pino';
import { failureOf } from './failure.ts';

/**
 * Does something again and again while Kith runs, one round at a time: a round that is due while one is under way is left
 * out, and one that fails is logged with these words. It holds up no end of the process.
 * @param every milliseconds from round to round @returns a round now, and how to stop, after the one under way
 */
export function inRounds(
  every: number,
  does: () => Promise<void>,
  { log, failed = 'failed' }: { log: Logger; failed?: string },
): { now: () => void; stop: () => Promise<void> } {
  let round = Promise.resolve();
  let state: 'idle' | 'under way' = 'idle';
  const now = () => {
    if (state === 'under way') return;
    state = 'under way';
    round = does()
      .catch((error: unknown) => log.error(failureOf(error), failed))
      .then(() => {
        state = 'idle';
      });
  };
  const timer = setInterval(now, every);
  timer.unref();
  return {
    now,
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}

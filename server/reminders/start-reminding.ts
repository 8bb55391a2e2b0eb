import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import { sendReminders } from './remind.ts';

const roundEvery = 5 * 60_000;

/** Writes reminders while Kith runs and has a post to send them by. @returns how to stop, after the round under way */
export function startReminding(installation: Installation): () => Promise<void> {
  if (!installation.settings.smtp) return async () => {};
  let round = Promise.resolve();
  let state: 'idle' | 'looking' = 'idle';
  const look = () => {
    if (state === 'looking') return;
    state = 'looking';
    round = sendReminders(installation)
      .catch((error: unknown) => installation.log.error(failureOf(error), 'failed'))
      .then(() => {
        state = 'idle';
      });
  };
  const timer = setInterval(look, roundEvery);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}

import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { sendReminders } from './remind.ts';

const roundEvery = 5 * 60_000;

/** Writes reminders while Kith runs and has a post to send them by. @returns how to stop, after the round under way */
export function startReminding(installation: Installation): () => Promise<void> {
  if (!installation.settings.smtp) return async () => {};
  return inRounds(roundEvery, () => sendReminders(installation), installation).stop;
}

import { ways } from '#core/reminders/choice.ts';
import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { wayThere } from '#server/post/ways-set.ts';
import { sendReminders } from './remind.ts';
import { remindOfHours } from './remind-of-hours.ts';

const roundEvery = 2 * 60_000;

/** Writes reminders while Kith runs, of diaries and of hours, where there is a way to send them. @returns how to stop, after the round under way */
export function startReminding(installation: Installation): () => Promise<void> {
  if (!ways.some((way) => wayThere(installation.settings, way))) return async () => {};
  const round = async () => {
    if (installation.settings.smtp) await sendReminders(installation);
    await remindOfHours(installation);
  };
  const rounds = inRounds(roundEvery, round, installation);
  rounds.now();
  return rounds.stop;
}

import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { climbLadders } from './climb.ts';

const roundEvery = 10_000;

/**
 * Lets alarms that nobody answers go up while Kith runs, with or without a page open: now, as after a restart, and every
 * ten seconds. @returns how to stop, after the round under way
 */
export function startClimbing(installation: Installation): () => Promise<void> {
  const rounds = inRounds(roundEvery, () => climbLadders(installation), installation);
  rounds.now();
  return rounds.stop;
}

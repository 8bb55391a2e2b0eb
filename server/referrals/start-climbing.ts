import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { climbInReferrals } from './climb.ts';

const roundEvery = 10_000;

/**
 * Lets danger in referrals that nobody answers go up while Kith runs: now, as after a restart, and every ten seconds.
 * @returns how to stop, after the round under way
 */
export function startClimbingInReferrals(installation: Installation): () => Promise<void> {
  const rounds = inRounds(roundEvery, () => climbInReferrals(installation), installation);
  rounds.now();
  return rounds.stop;
}

import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { eraseOld } from './erase.ts';

const roundEvery = 3_600_000;

/** Erases referrals whose time to be kept is over while Kith runs: now, and every hour. @returns how to stop, after the round under way */
export function startForgetting(installation: Installation): () => Promise<void> {
  const rounds = inRounds(roundEvery, () => eraseOld(installation), installation);
  rounds.now();
  return rounds.stop;
}

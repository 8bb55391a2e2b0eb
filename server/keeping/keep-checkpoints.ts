import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { chartOfChain } from '#server/chains/signed-heads.ts';
import type { Db } from '#server/db/tables.ts';
import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import { words } from './words.ts';

const lookEvery = 10_000;
const atLeastEvery = 10 * 60_000;
const mostAdded = 20_000;

/** When a checkpoint was last written, or found to stand. */
const stoodAt = new WeakMap<Db, number>();

/** Seconds since a checkpoint was last written or found to stand; undefined where none was yet. */
export function secondsSinceCheckpoint(db: Db): number | undefined {
  const at = stoodAt.get(db);
  return at === undefined ? undefined : (performance.now() - at) / 1000;
}

/**
 * Writes a checkpoint now, every ten minutes, and when much was written, while Kith runs. Says so where the file of checkpoints
 * has seen more than is in the database. @returns how to stop; the last checkpoint is written where Kith is closed
 */
export async function keepCheckpoints(
  installation: Installation,
  tell: (words: string) => void = () => {},
): Promise<() => void> {
  const { headsFile, log } = installation;
  // By a clock that nobody sets: none is left out for a day where the machine’s is set back.
  let next = performance.now() + atLeastEvery;
  const write = async () => {
    next = performance.now() + atLeastEvery;
    try {
      const { missing } = await writeCheckpoint(installation);
      stoodAt.set(installation.db, performance.now());
      return missing;
    } catch (error) {
      log.error(failureOf(error), 'no checkpoint');
      return [];
    }
  };
  const missing = await write();
  if (missing.length > 0) tell(lessIn(missing));
  const timer = setInterval(() => {
    if (performance.now() >= next || headsFile.added > mostAdded) void write();
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}

function lessIn(chains: readonly string[]): string {
  const charts = chains.filter((chain) => chartOfChain(chain)).length;
  return words.lessThanThereWas(charts, chains.length - charts);
}

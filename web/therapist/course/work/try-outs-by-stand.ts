import type { TryOut } from '#core/course/try-outs.ts';

/** Where a try-out stands: `waiting` to be told, `told` and to be gone through, or `closed`. */
export function standOf({ told, reviews }: TryOut): 'waiting' | 'told' | 'closed' {
  if (told.length > reviews.length) return 'told';
  if (told.length === 0) return 'waiting';
  return reviews.at(-1)?.next === 'keep_trying' ? 'waiting' : 'closed';
}

/** The day something last happened to it. */
const lastOn = ({ on, told, reviews }: TryOut): string =>
  [on, ...told.map((one) => one.on), ...reviews.map((one) => one.on)].toSorted().at(-1) ?? on;

/** Try-outs by where they stand, those something happened to last first. */
export function tryOutsByStand(all: readonly TryOut[]): Record<'waiting' | 'told' | 'closed', TryOut[]> {
  const standing = (stand: ReturnType<typeof standOf>) =>
    all
      .filter((one) => standOf(one) === stand)
      .toReversed()
      .toSorted((a, b) => lastOn(b).localeCompare(lastOn(a)));
  return { waiting: standing('waiting'), told: standing('told'), closed: standing('closed') };
}

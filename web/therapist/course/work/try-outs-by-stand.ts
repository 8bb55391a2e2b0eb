import type { TryOut } from '#core/course/try-outs.ts';

/** Where a try-out stands: `waiting` to be told, `told` and to be gone through, or `closed`. */
export function standOf({ told, reviews }: TryOut): 'waiting' | 'told' | 'closed' {
  if (told.length > reviews.length) return 'told';
  if (told.length === 0) return 'waiting';
  return reviews.at(-1)?.next === 'keep_trying' ? 'waiting' : 'closed';
}

/** Try-outs by where they stand, in the order they were agreed. */
export function tryOutsByStand(all: readonly TryOut[]): Record<'waiting' | 'told' | 'closed', TryOut[]> {
  const standing = (stand: ReturnType<typeof standOf>) => all.filter((one) => standOf(one) === stand);
  return { waiting: standing('waiting'), told: standing('told'), closed: standing('closed') };
}

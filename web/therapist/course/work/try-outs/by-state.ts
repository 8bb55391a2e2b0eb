import type { Course } from '#core/course/course.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import { listNames } from '#web/both/people/names.ts';

/** Where a try-out stands: `waiting` to be told, `told` and to be gone through, or `closed`. */
export function stateOf({ told, reviews }: TryOut): 'waiting' | 'told' | 'closed' {
  if (told.length > reviews.length) return 'told';
  if (told.length === 0) return 'waiting';
  return reviews.at(-1)?.next === 'keep_trying' ? 'waiting' : 'closed';
}

/** The day something last happened to it. */
const lastOn = ({ on, told, reviews }: TryOut): string =>
  [on, ...told.map((one) => one.on), ...reviews.map((one) => one.on)].toSorted().at(-1) ?? on;

/** Try-outs by where they stand, those something happened to last first. */
export function tryOutsByState(all: readonly TryOut[]): Record<'waiting' | 'told' | 'closed', TryOut[]> {
  const standing = (stand: ReturnType<typeof stateOf>) =>
    all
      .filter((one) => stateOf(one) === stand)
      .toReversed()
      .toSorted((a, b) => lastOn(b).localeCompare(lastOn(a)));
  return { waiting: standing('waiting'), told: standing('told'), closed: standing('closed') };
}

/** Fields a try-out need not say: what heads it, and whom it is with where that only names the people chosen again. */
export function saidAlready(course: Course, { personIds, withWhom }: TryOut): string[] {
  return listNames(course, personIds) === withWhom ? ['what', 'withWhom'] : ['what'];
}

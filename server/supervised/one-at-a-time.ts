import { inTurn } from '#server/db/in-turn.ts';
import type { Db } from '#server/db/tables.ts';

/**
 * Does this while no other supervision of any of these people is being recorded, in whichever group or outside them: what
 * each had that day is counted, and added to, by one at a time. They are taken in the order of their ids, after a group and
 * never before one, so that no two wait for each other.
 */
export function inTurnOfSupervised<Result>(
  db: Db,
  people: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const all = [...new Set(people)]
    .toSorted()
    .reduceRight<() => Promise<Result>>(
      (next, person) => () => inTurn(db, `supervised/${person}`, next),
      work,
    );
  return all();
}

import { z } from 'zod';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import { writeSetting } from '#server/service/stored-settings.ts';

const named = (ids: string) => `two-people/${ids}`;
const kept = z.object({ by: z.string(), at: z.string() });

/** What names two entries, whichever comes first. */
export const pairOf = (one: string, other: string): string => [one, other].toSorted().join('/');

/** The pairs of whom it was said that they are two people; ids alone, so that nobody is named. */
export async function twoPeople(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('setting')
    .select('name')
    .where('service', '=', oneService)
    .where('name', '>=', named(''))
    .where('name', '<', named('~'))
    .execute();
  return new Set(rows.map(({ name }) => name.slice(named('').length)));
}

/** Remembers that these are two people, so that it is not asked again. */
export const rememberTwo = (
  to: Grower,
  transaction: Writing,
  by: string,
  pair: readonly [string, string],
): Promise<void> => {
  const value = kept.parse({ by, at: to.now().toISOString() });
  return writeSetting(to, transaction, named(pairOf(...pair)), JSON.stringify(value));
};

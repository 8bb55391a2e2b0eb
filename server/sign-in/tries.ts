import { createHmac } from 'node:crypto';
import { dropRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { oneService } from '#server/db/tables.ts';

type Keyed = Pick<Grower, 'master'>;

const coded = ({ master }: Keyed, what: string) =>
  createHmac('sha256', master).update(what).digest('base64url');

const markOf = (to: Keyed, whose: string) => coded(to, `tries-of/${whose.toLowerCase()}`).slice(0, 22);

/**
 * The key under which tries of something are counted: it says nothing of what.
 * @param whose where they are somebody’s: the key ends with a mark of theirs, by which all of them are found
 */
export function keyOf(to: Keyed, kind: string, what: string, whose?: string): string {
  const key = coded(to, `try/${kind}/${what}`);
  return whose ? `${key}.${markOf(to, whose)}` : key;
}

/** What was counted under a key. */
export const readTries = (transaction: Writing, key: string) =>
  transaction
    .selectFrom('attempt')
    .select(['tries', 'until', 'last'])
    .where('service', '=', oneService)
    .where('key', '=', key)
    .executeTakeFirst();

/** Forgets what was last tried before that moment. */
export async function forgetOldTries(to: Grower, transaction: Writing, before: string): Promise<void> {
  const old = await transaction
    .selectFrom('attempt')
    .select('key')
    .where('service', '=', oneService)
    .where('last', '<', before)
    .execute();
  for (const { key } of old) await dropRows(to, transaction, 'attempt', { key });
}

/**
 * Takes out every try that was counted for one of these, wherever it came from.
 * @param whose accounts, and addresses as they are typed
 */
export async function forgetTriesOf(
  to: Grower,
  transaction: Writing,
  whose: readonly string[],
): Promise<void> {
  const marks = new Set(whose.map((one) => markOf(to, one)));
  const rows = await transaction
    .selectFrom('attempt')
    .select('key')
    .where('service', '=', oneService)
    .execute();
  for (const { key } of rows)
    if (marks.has(key.split('.')[1] ?? '')) await dropRows(to, transaction, 'attempt', { key });
}

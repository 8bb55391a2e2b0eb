import { createHmac } from 'node:crypto';
import { dropRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** The key under which tries of something are counted: it says nothing of what. */
export const keyOf = ({ master }: Installation, kind: string, what: string) =>
  createHmac('sha256', master).update(`try/${kind}/${what}`).digest('base64url');

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

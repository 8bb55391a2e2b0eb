import { createHmac } from 'node:crypto';
import { changeRows, dropRows, putRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { oneService } from '#server/db/tables.ts';
import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';

/** How many wrong tries are free, and the longest wait, by what is counted. */
const patience = {
  account: { free: 5, longest: 15 * 60_000 },
  address: { free: 30, longest: 60 * 60_000 },
} as const;
const shortest = 30_000;
const forgottenAfter = 24 * 3_600_000;

type Counted = keyof typeof patience;
export type TryKind = 'sign-in' | 'code' | 'letter' | 'password' | 'invitation';

/** @returns milliseconds to wait after this many wrong tries; each wait is twice the one before */
export function waitAfterTries(tries: number, counted: Counted): number {
  const { free, longest } = patience[counted];
  if (tries < free) return 0;
  return Math.min(longest, shortest * 2 ** (tries - free));
}

/** A length of time in words, rounded up. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

interface Counting {
  key: string;
  counted: Counted;
}

/**
 * Counts a try before it is made, so that many at once are counted too; refuses it (429) while there is waiting to do.
 * @param address the network address that asks
 * @param account e-mail address or account id, whether or not there is such an account
 * @returns what to call when the try was right
 */
export async function countTry(
  installation: Installation,
  address: string,
  kind: TryKind,
  account?: string,
): Promise<() => Promise<void>> {
  const keyOf = (what: string) =>
    createHmac('sha256', installation.master).update(`try/${kind}/${what}`).digest('base64url');
  const counting: Counting[] = [{ key: keyOf(`address/${address}`), counted: 'address' }];
  if (account) counting.push({ key: keyOf(`account/${account.toLowerCase()}`), counted: 'account' });
  const now = installation.now().getTime();
  await inSharedCommit(installation, async (transaction) => {
    await forgetOldTries(installation, transaction, new Date(now - forgottenAfter).toISOString());
    const counted = [];
    for (const one of counting) counted.push({ ...one, tries: await triesOf(transaction, one.key, now) });
    for (const { key, counted: what, tries } of counted) {
      await putRow(installation, transaction, 'attempt', {
        service: oneService,
        key,
        tries: tries + 1,
        last: new Date(now).toISOString(),
        until: new Date(now + waitAfterTries(tries + 1, what)).toISOString(),
      });
    }
  });
  return () => clearTries(installation, counting);
}

async function forgetOldTries(to: Grower, transaction: Writing, before: string): Promise<void> {
  const old = await transaction
    .selectFrom('attempt')
    .select('key')
    .where('service', '=', oneService)
    .where('last', '<', before)
    .execute();
  for (const { key } of old) await dropRows(to, transaction, 'attempt', { key });
}

/** A right try clears the account and gives the address its try back; the wrong ones it made still count. */
async function clearTries(installation: Installation, counting: readonly Counting[]): Promise<void> {
  await inSharedCommit(installation, async (transaction) => {
    for (const { key, counted } of counting) {
      if (counted === 'account') {
        await dropRows(installation, transaction, 'attempt', { key });
        continue;
      }
      const row = await readTries(transaction, key);
      if (!row) continue;
      const giveBack = { tries: row.tries - 1, until: '' };
      await changeRows(installation, transaction, 'attempt', { key }, giveBack);
    }
  });
}

const readTries = (transaction: Writing, key: string) =>
  transaction
    .selectFrom('attempt')
    .select(['tries', 'until'])
    .where('service', '=', oneService)
    .where('key', '=', key)
    .executeTakeFirst();

async function triesOf(transaction: Writing, key: string, now: number): Promise<number> {
  const row = await readTries(transaction, key);
  if (!row) return 0;
  const wait = Date.parse(row.until) - now;
  if (wait > 0) throw tooMany(wait);
  return row.tries;
}

function tooMany(wait: number): ProblemError {
  return new ProblemError({
    status: 429,
    code: 'too-many-tries',
    title: `That was too many tries. Wait ${durationInWords(wait)}, then try again.`,
    values: { seconds: Math.ceil(wait / 1_000) },
  });
}

import { changeRows, dropRows, putRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Writing } from '#server/chains/writing.ts';
import { oneService } from '#server/db/tables.ts';
import type { TriedFrom } from '#server/http/known-devices.ts';
import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { forgetOldTries, keyOf, readTries } from './tries.ts';
import { lockOutWords } from './words.ts';

/**
 * How many tries are free, and the longest wait, by what is counted. A whole clinic goes out by one network address: it
 * has many, and never waits for long; so do a surgery and a library from which people ask for help. Finding a record in an
 * emergency is counted whether or not somebody is found.
 */
const patience = {
  account: { free: 5, longest: 15 * 60_000 },
  address: { free: 300, longest: 60_000 },
  finder: { free: 12, longest: 60 * 60_000 },
  asking: { free: 60, longest: 10 * 60_000 },
} as const;
const shortest = 30_000;
const forgottenAfter = 24 * 3_600_000;

type Counted = keyof typeof patience;
export type TryKind =
  | 'sign-in'
  | 'code'
  | 'letter'
  | 'password'
  | 'invitation'
  | 'set-up'
  | 'calendar'
  | 'stop';

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
 * Counts a try to come in before it is made, so that many at once are counted too; refuses it (429) while there is
 * waiting to do. A device in which the account signed in before is counted by itself: nobody elsewhere locks it out.
 * @param email as it is tried, whether or not there is such an account
 * @param of whose the try is, where that is not the address
 * @returns what to call when the try was right
 */
export function countTry(
  installation: Installation,
  from: TriedFrom,
  kind: TryKind,
  email?: string,
  of = email,
): Promise<() => Promise<void>> {
  const device = from.deviceOf(email);
  const tried = email?.toLowerCase();
  if (device !== null) {
    const key = keyOf(installation, kind, `device/${device}/${tried ?? ''}`, of);
    return count(installation, [{ key, counted: 'account' }]);
  }
  const address = keyOf(installation, kind, `address/${from.address}`);
  const counting: Counting[] = [{ key: address, counted: 'address' }];
  if (tried) {
    const key = keyOf(installation, kind, `account/${tried}`, of);
    counting.push({ key, counted: 'account' });
  }
  return count(installation, counting);
}

/** The same of somebody who is signed in, or of something that has a name of its own: counted by that alone. */
export const countTryOf = (
  installation: Installation,
  kind: TryKind,
  whose: string,
): Promise<() => Promise<void>> =>
  count(installation, [{ key: keyOf(installation, kind, `account/${whose}`, whose), counted: 'account' }]);

/** Counts that somebody looks for a record by name, which is seldom; refuses (429) whoever does so again and again. */
export async function countFinding(installation: Installation, person: string): Promise<void> {
  await count(installation, [{ key: keyOf(installation, 'find', person, person), counted: 'finder' }]);
}

/**
 * Counts that somebody asks for help by the form of the public pages; refuses (429) an address that sends one after the
 * other. Whoever says that they are in danger is counted by themselves, and hardly ever waits.
 */
export async function countReferral(
  installation: Installation,
  address: string,
  says: 'danger' | 'no danger',
): Promise<void> {
  const counted = says === 'danger' ? 'address' : 'asking';
  const whose = says === 'danger' ? `danger/${address}` : address;
  await count(installation, [{ key: keyOf(installation, 'referral', whose), counted }]);
}

async function count(
  installation: Installation,
  counting: readonly Counting[],
): Promise<() => Promise<void>> {
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

/** A right try clears the account and gives the address its try back; the wrong ones it made still count. */
async function clearTries(installation: Installation, counting: readonly Counting[]): Promise<void> {
  await inSharedCommit(installation, async (transaction) => {
    for (const { key, counted } of counting) {
      if (counted !== 'address') {
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

async function triesOf(transaction: Writing, key: string, now: number): Promise<number> {
  const row = await readTries(transaction, key);
  if (!row) return 0;
  // Where the clock was set back since the last try, its wait is over: nobody is locked out until it has caught up.
  const wait = Date.parse(row.last) > now ? 0 : Date.parse(row.until) - now;
  if (wait > 0) throw tooMany(wait);
  return row.tries;
}

function tooMany(wait: number): ProblemError {
  return new ProblemError({
    status: 429,
    code: 'too-many-tries',
    title: lockOutWords.en.thatWasTooManyTries(durationInWords(wait)),
    values: { seconds: Math.ceil(wait / 1_000) },
  });
}

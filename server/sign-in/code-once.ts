import { z } from 'zod';
import { putRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { authenticatorCode } from './second-factor.ts';
import { keyOf, readTries } from './tries.ts';

const ofAccount = z.object({ user: z.object({ id: z.string() }) });

/** Longer than an authenticator's code is taken, before and after its half minute. */
const codeLives = 10 * 60_000;

/** Takes a code of an authenticator for its account, once: of two who give it, the second is told that it is `used`. */
function takeCode(installation: Installation, account: string, code: string): Promise<'taken' | 'used'> {
  const key = keyOf(installation, 'code-used', `${account}/${code}`, account);
  const now = installation.now();
  return inSharedCommit(installation, async (transaction) => {
    const before = await readTries(transaction, key);
    if (before && Math.abs(Date.parse(before.last) - now.getTime()) < codeLives) return 'used';
    const last = now.toISOString();
    await putRow(installation, transaction, 'attempt', {
      service: oneService,
      key,
      tries: 1,
      last,
      until: '',
    });
    return 'taken';
  });
}

/**
 * Whether a right code of an authenticator was given before: it is good once, so that who looked over a shoulder comes
 * too late. A backup code is spent by itself.
 */
export async function isCodeUsed(
  installation: Installation,
  code: string,
  account: string,
): Promise<boolean> {
  if (!authenticatorCode.test(code)) return false;
  return (await takeCode(installation, account, code)) === 'used';
}

/** Whose code an answer of better-auth's found to be right. */
export const accountIn = async (answer: Response): Promise<string> =>
  ofAccount.parse(await answer.clone().json()).user.id;

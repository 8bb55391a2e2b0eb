import { z } from 'zod';
import type { Installation } from '#server/installation.ts';
import { takeCode } from './lock-out.ts';
import { authenticatorCode } from './second-factor.ts';

const ofAccount = z.object({ user: z.object({ id: z.string() }) });

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

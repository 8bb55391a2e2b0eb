import { z } from 'zod';
import type { Installation } from '#server/installation.ts';
import { takeCode } from './lock-out.ts';
import { authenticatorCode } from './sign-in.ts';

const ofAccount = z.object({ user: z.object({ id: z.string() }) });

/**
 * Whether a right code of an authenticator was given before: it is good once, so that who looked over a shoulder comes
 * too late. A backup code is spent by itself.
 */
export async function isCodeUsed(
  installation: Installation,
  code: string,
  answer: Response,
): Promise<boolean> {
  if (!authenticatorCode.test(code)) return false;
  const { user } = ofAccount.parse(await answer.clone().json());
  return (await takeCode(installation, user.id, code)) === 'used';
}

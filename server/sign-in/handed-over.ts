import { knownEntries } from '#server/audit/read.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { handedToken } from './reset-links.ts';
import { refusedSignIn } from './words.ts';

/** Whether somebody else held this link for a new password before its owner did. */
export const isHandedLink = (token: string): boolean => token.startsWith(handedToken);

/** Who made the link for a new password that this account got last; nobody where none was made. */
export async function whoHandedLink(installation: Installation, account: string): Promise<string> {
  const known = await knownEntries(installation);
  return known.findLast(({ what, about }) => what === 'password-link-made' && about === account)?.who ?? '';
}

/**
 * Whether an account's password was last chosen by a link that somebody else held: they may know it, so that it never
 * opens the account without a second step. It is the owner's again once they choose another while signed in, or by a
 * letter that nobody but they can read.
 */
export async function isPasswordHandedOver(installation: Installation, account: string): Promise<boolean> {
  const known = await knownEntries(installation);
  const chosen = known.findLast(
    ({ what, about }) =>
      about === account && (what === 'password-set-by-link' || what === 'password-changed'),
  );
  return chosen?.what === 'password-set-by-link' && chosen.beside !== '';
}

type Why = Extract<keyof (typeof refusedSignIn)['en'], `handed-over${string}`>;

/** Refuses (409) what would leave a password that somebody else may know to open the account by itself. */
export async function refuseWhereHandedOver(
  installation: Installation,
  account: string,
  why: Why,
): Promise<void> {
  if (await isPasswordHandedOver(installation, account)) throw problem(409, why, refusedSignIn.en[why]);
}

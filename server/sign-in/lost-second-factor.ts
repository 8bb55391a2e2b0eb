import { forgetWho } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import type { House } from '#server/installation.ts';
import { type Reader, secondFactorEndedTo } from '#server/post/mails.ts';
import { writeLetter } from '#server/post/outbox.ts';

/**
 * Ends the second step of somebody who lost their authenticator and their backup codes. They are signed out everywhere
 * and told by letter, so that it cannot be done behind their back. Refuses (409) where there is none to end.
 * @param to nobody where no address is known
 * @param by the name of who ends it
 */
export async function endLostSecondFactor(
  house: House,
  account: string,
  to: Reader | null,
  by: string,
): Promise<void> {
  if ((await house.signIn.secondFactor(account)) === 'off') {
    throw problem(409, 'not-on', 'Sign-in asks them for no code, so there is nothing to end.');
  }
  await house.signIn.dropSecondFactor(account);
  await house.signIn.signOutEverywhere(account);
  forgetWho();
  if (!to) return;
  await writeLetter(house.db, house.master, 'second-factor-ended', secondFactorEndedTo(to, by), house.now());
}

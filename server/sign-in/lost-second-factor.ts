import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { type Recipient, secondFactorEndedTo } from '#server/post/mails.ts';
import { sendLater } from '#server/post/outbox.ts';

/**
 * Ends the second step of somebody who lost their authenticator and their backup codes. They are signed out everywhere
 * and told by letter, so that it cannot be done behind their back. Refuses (409) where there is none to end.
 * @param to nobody where no address is known
 * @param by the name of who ends it
 */
export async function endLostSecondFactor(
  installation: Installation,
  account: string,
  to: Recipient | null,
  by: string,
): Promise<void> {
  if ((await installation.signIn.secondFactor(account)) === 'off') {
    throw problem(409, 'not-on', 'Sign-in asks them for no code, so there is nothing to end.');
  }
  await installation.signIn.dropSecondFactor(account);
  await installation.signIn.signOutEverywhere(account);
  forgetSignedIn();
  if (!to) return;
  await sendLater(installation, 'second-factor-ended', secondFactorEndedTo(to, by));
}

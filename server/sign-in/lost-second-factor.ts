import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { auditRights } from '#server/accounts/tell-of-rights.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import type { Recipient } from '#server/post/mails.ts';
import { refuseWhereHandedOver } from './handed-over.ts';
import { lostSecondFactorWords } from './words.ts';

/**
 * Ends the second step of somebody who lost their authenticator and their backup codes. They are signed out everywhere
 * and told, as are those who look after the service, so that it cannot be done behind anybody's back. No link for a
 * new password that was made before works any more. Refuses (409) where there is none to end, and where their password
 * may be known to who made a link.
 * @param to a client whose account it is, where their address is known
 */
export async function endLostSecondFactor(
  installation: Installation,
  by: Pick<Person, 'id'>,
  account: string,
  to: readonly Recipient[] = [],
): Promise<void> {
  if ((await installation.signIn.secondFactor(account)) === 'off') {
    throw problem(409, 'not-on', lostSecondFactorWords.en.signInAsksThem);
  }
  await refuseWhereHandedOver(installation, account, 'handed-over-theirs');
  // Told first: broken off between, it was said and not done, and never done unsaid.
  await inSharedCommit(installation, (transaction) => {
    const ended = { what: 'second-step-taken-off', who: by.id, about: account } as const;
    return auditRights(installation, transaction, ended, to);
  });
  await installation.signIn.signOutEverywhere(account);
  await installation.signIn.dropSecondFactor(account);
  // Once more for who came in between: from here on nothing made before opens anything.
  await installation.signIn.signOutEverywhere(account);
  forgetSignedIn();
}

import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { MemberRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { ofAccountTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { whoLookAfter } from './members.ts';
import type { Person } from './person.ts';
import { refusedOfAccounts } from './words.ts';

/**
 * A link, good once and for an hour, that an administrator hands to a colleague who forgot their password where no
 * letter reaches them. It is made only for somebody whose sign-in has a second step, which it leaves as it is, and the
 * password that is chosen by it opens nothing without one, so that whoever hands it over cannot come in with it. The owner and those who look after the service are told.
 */
export async function newPasswordLink(
  installation: Installation,
  by: Person,
  member: MemberRow,
  address: string,
): Promise<string> {
  const { signIn } = installation;
  if ((await signIn.secondFactor(member.person)) === 'off')
    throw problem(409, 'no-second-step', refusedOfAccounts.en['no-second-step']);
  const token = await signIn.resetToken(member.person, 'hand');
  const lookAfter = (await whoLookAfter(installation.db)).filter(({ person }) => person !== member.person);
  const names = { who: by.name, whose: member.name };
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, { what: 'password-link-made', who: by.id, about: member.person });
    const post = (letter: ReturnType<typeof ofAccountTo>) =>
      putInOutbox(installation, transaction, 'password-link', letter);
    await post(ofAccountTo(member, 'passwordLink', names));
    for (const one of lookAfter) await post(ofAccountTo(one, 'passwordLinkMade', names));
  });
  return `${address}/new-password?token=${token}`;
}

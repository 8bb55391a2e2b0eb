import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { InvitationRow } from '#server/db/tables.ts';
import { ProblemError, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { ofAccountTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { followTherapist } from '#server/service/own-language.ts';
import { languageOfClient, linkAccount } from './clients.ts';
import { type Invitee, takeInvitation, usedInvitation } from './invitations.ts';
import { addMember, rolesIn, whoLookAfter } from './members.ts';
import { hasNoPlaceHere, personOf } from './person.ts';
import { auditRights } from './tell-of-rights.ts';
import { acceptInvitationWords, refusedOfAccounts } from './words.ts';

/**
 * Takes up an invitation: makes the account and gives it its place. Of two who try, the second is refused (410); where
 * it cannot be done, the invitation stays open.
 */
export const acceptInvitation = (
  installation: Installation,
  row: InvitationRow,
  invitee: Invitee,
  password: string,
): Promise<void> =>
  inTurn(installation.db, `account/${invitee.email}`, () =>
    acceptInTurn(installation, row, invitee, password),
  );

async function acceptInTurn(
  installation: Installation,
  row: InvitationRow,
  invitee: Invitee,
  password: string,
): Promise<void> {
  const giveBack = await takeInvitation(installation, row);
  try {
    const account = await makeAccount(installation, row.by, invitee, password);
    await (row.kind === 'member'
      ? inSharedCommit(installation, async (transaction) => {
          const tells = { roles: rolesIn(row) };
          await addMember(installation, transaction, { ...invitee, person: account, ...tells });
          const joined = {
            what: 'member-joined',
            who: account,
            about: account,
            beside: row.by,
            tells,
          } as const;
          await auditRights(installation, transaction, joined);
        })
      : joinCourse(installation, row, account));
  } catch (error) {
    await giveBack();
    throw error;
  }
}

/**
 * A new account. One whose holder has left, and comes back, is taken up again as it is, with the password and the second
 * step it had: whoever made the invitation may hold its link, and becomes nobody by it. Refuses (422) another password.
 */
async function makeAccount(
  installation: Installation,
  by: string,
  invitee: Invitee,
  password: string,
): Promise<string> {
  const { signIn } = installation;
  const there = await signIn.accountOf(invitee.email);
  if (!there) {
    return signIn.makeAccount({ ...invitee, password }).catch(async (error: unknown) => {
      // Another process was first.
      throw (await signIn.accountOf(invitee.email)) ? hasAccount() : error;
    });
  }
  if (!hasNoPlaceHere(await personOf(installation, there))) throw hasAccount();
  if (!(await signIn.isPassword(there.id, password))) {
    const title = refusedOfAccounts.en['present-password'];
    const fields = [{ path: 'password', says: title, fault: 'another' }];
    throw new ProblemError({ status: 422, code: 'present-password', title, fields });
  }
  await tellTakenUpAgain(installation, by, there);
  return there.id;
}

const hasAccount = () => problem(409, 'has-account', acceptInvitationWords.en.thisAddressAlreadyHasAccount);

async function joinCourse(installation: Installation, row: InvitationRow, account: string): Promise<void> {
  const { client } = row;
  const now = client === null ? 'en' : await languageOfClient(installation, client);
  const keepLanguage = await followTherapist(installation, account, { now });
  await inSharedCommit(installation, async (transaction) => {
    const linked =
      client === null ? 'had-one' : await linkAccount(installation, transaction, client, account);
    if (linked === 'had-one') throw usedInvitation();
    await keepLanguage(transaction);
    await audit(installation, transaction, { what: 'client-joined', who: account, about: account });
  });
}

/** Whoever made the invitation may hold its link too: the owner and those who look after the service are told. */
async function tellTakenUpAgain(
  installation: Installation,
  by: string,
  account: { id: string; name: string; email: string },
): Promise<void> {
  const told = [account, ...(await whoLookAfter(installation.db))];
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, {
      what: 'account-taken-up-again',
      who: '',
      about: account.id,
      beside: by,
    });
    for (const one of told) {
      const letter = ofAccountTo(one, 'takenUpAgain', { whose: account.name });
      await putInOutbox(installation, transaction, 'account-taken-up', letter);
    }
  });
}

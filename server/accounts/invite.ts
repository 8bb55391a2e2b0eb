import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { notFound, notYours, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { invitationTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { holdsClient, openIdentity, readClientRow } from './clients.ts';
import { type NewInvitation, writeInvitation } from './invitations.ts';
import { type Person, personOf } from './person.ts';
import { refuseWhoDied } from './who-died.ts';
import { inviteWords } from './words.ts';

/** Somebody who is invited, and the language they are written to in, where it is known. */
type ToInvite = NewInvitation & { language?: string };

/** Writes an invitation and the letter that brings it. @param address what its link begins with */
export async function invite(
  installation: Installation,
  { language, ...invitation }: ToInvite,
  address: string,
): Promise<{ link: string; expires: string }> {
  const { name: service } = await theService(installation);
  return inSharedCommit(installation, async (transaction) => {
    const { token, expires } = await writeInvitation(installation, transaction, invitation);
    const link = `${address}/invitation?token=${token}`;
    const letter = invitationTo({ ...invitation.invitee, language }, service, link);
    const client = invitation.client ?? undefined;
    await putInOutbox(installation, transaction, 'invitation', letter, { client });
    return { link, expires };
  });
}

/** Administrators and managers invite colleagues; only an administrator makes another. */
export async function colleagueToInvite(
  installation: Installation,
  person: Person,
  { name, email, roles: held }: NewInvitation['invitee'] & Pick<NewInvitation, 'roles'>,
): Promise<NewInvitation> {
  const isAdministrator = person.roles.includes('administrator');
  if (!isAdministrator && !person.roles.includes('manager')) throw notYours();
  if (held.includes('administrator') && !isAdministrator) throw notYours();
  const account = await installation.signIn.accountOf(email);
  // That an address belongs to a client is not told to who only looks after accounts.
  if (account && (await personOf(installation, account)).roles.length > 0) {
    throw problem(409, 'has-account', inviteWords.en.colleagueAlreadyHasAccount, { whose: 'colleague' });
  }
  return { kind: 'member', client: null, roles: held, invitee: { name, email }, by: person.id };
}

/** A therapist invites their own client, at the address in the client's particulars. */
export async function clientToInvite(
  installation: Installation,
  person: Person,
  client: string,
): Promise<ToInvite> {
  const row = await readClientRow(installation.db, client);
  if (!row || !(await holdsClient(installation, person, client))) throw notFound();
  if (row.account) {
    throw problem(409, 'has-account', inviteWords.en.thisClientAlreadyHasAccount, { whose: 'client' });
  }
  await refuseWhoDied(installation.db, client);
  const { name, email, language } = openIdentity(installation.master, row);
  if (!email) throw problem(422, 'no-email', inviteWords.en.addClientsEMailAddress);
  return {
    kind: 'client',
    client,
    roles: [],
    invitee: { name, email: email.toLowerCase() },
    language,
    by: person.id,
  };
}

import type { Context } from 'hono';
import { z } from 'zod';
import type { InvitationRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { countTry } from '#server/sign-in/lock-out.ts';
import { newPasswordField, refuseEasyPassword } from '#server/sign-in/passwords.ts';
import { signInWithPassword } from '#server/sign-in/routes.ts';
import { type Invitee, openInvitation, openInvitee, rolesInvitedTo, takeInvitation } from './invitations.ts';
import { hasNoPlaceHere, personOf } from './signed-in.ts';

export const acceptForm = z.object({
  password: newPasswordField,
  /** A client may sign in with another address than the one their therapist wrote down. */
  email: z
    .email('This does not look like an e-mail address.')
    .transform((email) => email.toLowerCase())
    .optional(),
});

/** Takes up an invitation: makes the account, gives it its place, and signs in. */
export async function accept(installation: Installation, context: Context, token: string): Promise<Response> {
  const row = await openInvitation(installation, token);
  const { password, email } = await readForm(context, acceptForm);
  const written = openInvitee(installation.master, row);
  const invited = { ...written, email: (row.kind === 'client' && email) || written.email };
  refuseEasyPassword(password, { service: (await theService(installation)).name, ...invited });
  // Whether another address has an account here is nobody's to find out by trying many.
  const clearTries =
    invited.email === written.email
      ? undefined
      : await countTry(installation, context, 'invitation', row.token);
  const giveBack = await takeInvitation(installation, row);
  try {
    const account = await makeAccount(installation, invited, password);
    await (row.kind === 'member'
      ? joinService(installation, row, invited, account)
      : joinCourse(installation, row, account));
  } catch (error) {
    await giveBack();
    throw error;
  }
  await clearTries?.();
  return signInWithPassword(installation, context, invited.email, password);
}

/** A new account; one whose holder has left, and comes back, is taken up again with the new password. */
async function makeAccount(installation: Installation, invited: Invitee, password: string): Promise<string> {
  const { signIn } = installation;
  const there = await signIn.accountOf(invited.email);
  if (!there) return signIn.makeAccount({ ...invited, password });
  if (!hasNoPlaceHere(await personOf(installation, there))) {
    throw problem(
      409,
      'has-account',
      'This address already has an account here. Use another e-mail address, or ask the person who invited you to.',
    );
  }
  await signIn.setPassword(there.id, password);
  return there.id;
}

async function joinService(
  installation: Installation,
  row: InvitationRow,
  invited: Invitee,
  person: string,
): Promise<void> {
  const member = { ...invited, roles: JSON.stringify(rolesInvitedTo(row)), state: 'active' as const };
  await installation.db
    .insertInto('member')
    .values({ service: oneService, person, ...member, at: installation.now().toISOString() })
    .onConflict((same) => same.columns(['service', 'person']).doUpdateSet(member))
    .execute();
}

async function joinCourse(installation: Installation, row: InvitationRow, account: string): Promise<void> {
  const linked = await installation.db
    .updateTable('client')
    .set({ account })
    .where('service', '=', oneService)
    .where('id', '=', row.client)
    .where('account', 'is', null)
    .executeTakeFirst();
  if (linked.numUpdatedRows === 0n) {
    throw problem(
      410,
      'used',
      'This invitation has been used. Sign in with the password that was chosen then.',
    );
  }
}

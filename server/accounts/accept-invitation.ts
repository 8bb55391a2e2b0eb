import type { Context } from 'hono';
import { z } from 'zod';
import type { InvitationRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import { asked } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { countTry } from '#server/sign-in/lock-out.ts';
import { mustBeHardToGuess, passwordForm } from '#server/sign-in/passwords.ts';
import { signInWith } from '#server/sign-in/routes.ts';
import { type Invited, invitedBy, openInvitation, rolesOf, takeInvitation } from './invitations.ts';
import { isNobody, personOf } from './signed-in.ts';

export const acceptForm = z.object({
  password: passwordForm,
  /** A client may sign in with another address than the one their therapist wrote down. */
  email: z
    .email('This does not look like an e-mail address.')
    .transform((email) => email.toLowerCase())
    .optional(),
});

/** Takes up an invitation: makes the account, gives it its place, and signs in. */
export async function accept(house: House, context: Context, token: string): Promise<Response> {
  const row = await openInvitation(house, token);
  const { password, email } = await asked(context, acceptForm);
  const written = invitedBy(house.master, row);
  const invited = { ...written, email: (row.kind === 'client' && email) || written.email };
  mustBeHardToGuess(password, { service: (await theService(house)).name, ...invited });
  // Whether another address has an account here is nobody's to find out by trying many.
  const right =
    invited.email === written.email ? undefined : await countTry(house, context, 'invitation', row.token);
  const giveBack = await takeInvitation(house, row);
  try {
    const account = await makeAccount(house, invited, password);
    await (row.kind === 'member'
      ? joinService(house, row, invited, account)
      : joinCourse(house, row, account));
  } catch (error) {
    await giveBack();
    throw error;
  }
  await right?.();
  return signInWith(house, context, invited.email, password);
}

/** A new account; one whose holder has left, and comes back, is taken up again with the new password. */
async function makeAccount(house: House, invited: Invited, password: string): Promise<string> {
  const { signIn } = house;
  const there = await signIn.accountOf(invited.email);
  if (!there) return signIn.makeAccount({ ...invited, password });
  if (!isNobody(await personOf(house, there))) {
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
  house: House,
  row: InvitationRow,
  invited: Invited,
  person: string,
): Promise<void> {
  const member = { ...invited, roles: JSON.stringify(rolesOf(row)), state: 'active' as const };
  await house.db
    .insertInto('member')
    .values({ service: here, person, ...member, at: house.now().toISOString() })
    .onConflict((same) => same.columns(['service', 'person']).doUpdateSet(member))
    .execute();
}

async function joinCourse(house: House, row: InvitationRow, account: string): Promise<void> {
  const linked = await house.db
    .updateTable('client')
    .set({ account })
    .where('service', '=', here)
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

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { InvitationMade, InvitationSeen, InvitationsWaiting } from '#core/api-answers/accounts.ts';
import { id } from '#core/forms/fields.ts';
import { nameField } from '#core/forms/identity.ts';
import { roles, rolesInside } from '#core/roles.ts';
import { auditedTry } from '#server/audit/failures.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { accountEmailField } from '#server/http/fields.ts';
import { notYours } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addressAsked } from '#server/post/address.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { countTryOf } from '#server/sign-in/lock-out.ts';
import { newPasswordField } from '#server/sign-in/password-fields.ts';
import { refuseEasyPassword } from '#server/sign-in/passwords.ts';
import { signInWithPassword } from '#server/sign-in/with-password.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { languageOfClient } from './clients.ts';
import { openInvitation, openInvitee, waitingInvitations, withdrawInvitation } from './invitations.ts';
import { clientToInvite, colleagueToInvite, invite } from './invite.ts';
import { rolesIn } from './members.ts';
import { signedIn, signedInAs } from './signed-in.ts';
import { invitationRoutesWords } from './words.ts';

export const invitationForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('member'),
    name: nameField(invitationRoutesWords.en.giveTheirName),
    email: accountEmailField,
    roles: z.array(z.enum(roles)).min(1, invitationRoutesWords.en.chooseAtLeastOneRole).max(roles.length),
  }),
  z.object({ kind: z.literal('client'), client: id }),
]);

export const acceptForm = z.object({
  password: newPasswordField,
  /** A client may sign in with another address than the one their therapist wrote down. */
  email: accountEmailField.optional(),
});

/** Invite a colleague or a client; look at an invitation; take it up with a password. */
export function invitationRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/', (context) => inviteSomebody(installation, context));
  app.get('/', async (context) => {
    await signedInAs(installation, context, 'administrator', 'manager');
    const rows = (await waitingInvitations(installation.db)).filter(({ kind }) => kind === 'member');
    return context.json({
      invitations: rows.map((row) => ({
        id: row.token,
        ...openInvitee(installation.master, row),
        roles: rolesIn(row),
        at: row.at,
        expires: row.expires,
      })),
    } satisfies InvitationsWaiting);
  });
  app.get('/:token', async (context) => {
    const row = await openInvitation(installation, context.req.param('token'));
    const { name: service } = await theService(installation);
    const { name, email } = openInvitee(installation.master, row);
    const firstName = name.split(' ')[0] ?? '';
    const chosen = row.client !== null && { language: await languageOfClient(installation, row.client) };
    return context.json({ service, firstName, email, kind: row.kind, ...chosen } satisfies InvitationSeen);
  });
  app.delete('/:invitation', (context) => takeBack(installation, context, context.req.param('invitation')));
  app.post('/:token/accept', (context) => accept(installation, context, context.req.param('token')));
  return app;
}

async function inviteSomebody(installation: Installation, context: Context): Promise<Response> {
  const person = await signedIn(installation, context);
  if (!person.roles.some((role) => rolesInside.includes(role))) throw notYours();
  const form = await readForm(context, invitationForm);
  const invitation =
    form.kind === 'member'
      ? await colleagueToInvite(installation, person, form)
      : await clientToInvite(installation, person, form.client);
  const address = addressAsked(installation, new URL(context.req.url).origin);
  const made = await invite(installation, invitation, address);
  return context.json(made satisfies InvitationMade, 201);
}

/** Takes back a colleague's invitation that was not taken up yet; the link then leads nowhere. */
async function takeBack(installation: Installation, context: Context, id: string): Promise<Response> {
  const person = await signedInAs(installation, context, 'administrator', 'manager');
  const row = (await waitingInvitations(installation.db)).find(
    ({ token, kind }) => token === id && kind === 'member',
  );
  if (row) {
    if (rolesIn(row).includes('administrator') && !person.roles.includes('administrator')) throw notYours();
    await inSharedCommit(installation, (transaction) =>
      withdrawInvitation(installation, transaction, person.id, row),
    );
  }
  return context.json({ state: 'withdrawn' });
}

/** Takes up an invitation with a password, and signs in. */
async function accept(installation: Installation, context: Context, token: string): Promise<Response> {
  const row = await openInvitation(installation, token);
  const { password, email } = await readForm(context, acceptForm);
  const written = openInvitee(installation.master, row);
  const invitee = { ...written, email: (row.kind === 'client' && email) || written.email };
  await refuseEasyPassword(installation, password, invitee);
  // Whether another address has an account here is nobody's to find out by trying many.
  const failed = () => ({ what: 'invitation-failed' as const, about: row.client ?? undefined });
  await auditedTry(installation, failed, async () => {
    const clearTries =
      invitee.email === written.email ? undefined : await countTryOf(installation, 'invitation', row.token);
    // Whose account it was is asked for its password, and many invitations are no way to try many.
    const there = await installation.signIn.accountOf(invitee.email);
    const clearGuesses = there ? await countTryOf(installation, 'password', there.id) : undefined;
    await acceptInvitation(installation, row, invitee, password);
    await clearTries?.();
    await clearGuesses?.();
  });
  return signInWithPassword(installation, context, invitee.email, password, 'invitation');
}

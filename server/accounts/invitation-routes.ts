import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { id } from '#core/forms/fields.ts';
import { holdsClient } from '#server/courses/access.ts';
import { nameField } from '#server/http/fields.ts';
import { notFound, notYours, problem } from '#server/http/problem.ts';
import { readForm, signedInAs } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { addressAsked, invitationTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { accept } from './accept-invitation.ts';
import { openIdentity, readClientRow } from './clients.ts';
import {
  type NewInvitation,
  openInvitation,
  openInvitee,
  rolesInvitedTo,
  waitingInvitations,
  withdrawInvitation,
  writeInvitation,
} from './invitations.ts';
import { type Person, personOf, roles, signedIn } from './signed-in.ts';

export const invitationForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('member'),
    name: nameField('Give their name.'),
    email: z.email('This does not look like an e-mail address.').transform((email) => email.toLowerCase()),
    roles: z.array(z.enum(roles)).min(1, 'Choose at least one role.').max(roles.length),
  }),
  z.object({ kind: z.literal('client'), client: id }),
]);
type Asked = z.output<typeof invitationForm>;

/** Invite a colleague or a client; look at an invitation; take it up with a password. */
export function invitationRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/', (context) => invite(installation, context));
  app.get('/', async (context) => {
    await signedInAs(installation, context, 'administrator', 'manager');
    const rows = (await waitingInvitations(installation.db)).filter(({ kind }) => kind === 'member');
    return context.json({
      invitations: rows.map((row) => ({
        id: row.token,
        ...openInvitee(installation.master, row),
        roles: rolesInvitedTo(row),
        at: row.at,
        expires: row.expires,
      })),
    });
  });
  app.get('/:token', async (context) => {
    const row = await openInvitation(installation, context.req.param('token'));
    const { name } = await theService(installation);
    const { name: full, email } = openInvitee(installation.master, row);
    return context.json({ service: name, firstName: full.split(' ')[0] ?? '', email, kind: row.kind });
  });
  app.delete('/:invitation', (context) => takeBack(installation, context, context.req.param('invitation')));
  app.post('/:token/accept', (context) => accept(installation, context, context.req.param('token')));
  return app;
}

async function invite(installation: Installation, context: Context): Promise<Response> {
  const person = await signedIn(installation, context.req.raw.headers);
  if (person.roles.length === 0) throw notYours();
  const form = await readForm(context, invitationForm);
  const about =
    form.kind === 'member'
      ? await colleagueToInvite(installation, person, form)
      : await clientToInvite(installation, person, form);
  const { name: service } = await theService(installation);
  const address = addressAsked(installation, context);
  const made = await installation.db.transaction().execute(async (transaction) => {
    const { token, expires } = await writeInvitation(
      transaction,
      installation.master,
      about,
      installation.now(),
    );
    const link = `${address}/invitation?token=${token}`;
    const letter = invitationTo(about.invited, service, link);
    await putInOutbox(transaction, installation.master, 'invitation', letter, installation.now());
    return { link, expires };
  });
  return context.json(made, 201);
}

/** Takes back a colleague's invitation that was not taken up yet; the link then leads nowhere. */
async function takeBack(installation: Installation, context: Context, id: string): Promise<Response> {
  const person = await signedInAs(installation, context, 'administrator', 'manager');
  const row = (await waitingInvitations(installation.db)).find(
    ({ token, kind }) => token === id && kind === 'member',
  );
  if (row) {
    if (rolesInvitedTo(row).includes('administrator') && !person.roles.includes('administrator'))
      throw notYours();
    await withdrawInvitation(installation.db, row.token);
  }
  return context.json({ state: 'withdrawn' });
}

/** Administrators and managers invite colleagues; only an administrator makes another. */
async function colleagueToInvite(
  installation: Installation,
  person: Person,
  { name, email, roles: held }: Extract<Asked, { kind: 'member' }>,
): Promise<NewInvitation> {
  const isAdministrator = person.roles.includes('administrator');
  if (!isAdministrator && !person.roles.includes('manager')) throw notYours();
  if (held.includes('administrator') && !isAdministrator) throw notYours();
  const account = await installation.signIn.accountOf(email);
  // That an address belongs to a client is not told to who only looks after accounts.
  if (account && (await personOf(installation, account)).roles.length > 0) {
    throw problem(
      409,
      'has-account',
      'A colleague already has an account with this address. Use another address.',
    );
  }
  return { kind: 'member', client: null, roles: held, invited: { name, email }, by: person.id };
}

/** A therapist invites their own client, at the address in the client's particulars. */
async function clientToInvite(
  installation: Installation,
  person: Person,
  { client }: Extract<Asked, { kind: 'client' }>,
): Promise<NewInvitation> {
  const row = await readClientRow(installation.db, client);
  if (!row || !(await holdsClient(installation, person, client))) throw notFound();
  if (row.account) {
    throw problem(
      409,
      'has-account',
      'This client already has an account. They can choose a new password when they sign in.',
    );
  }
  const { name, email } = openIdentity(installation.master, row);
  if (!email) throw problem(422, 'no-email', "Add the client's e-mail address first, then invite them.");
  return { kind: 'client', client, roles: [], invited: { name, email: email.toLowerCase() }, by: person.id };
}

/** Whether a client can sign in: `none`, `invited` (by a link that still works) or `signed-up`. */
export async function signUpOfClient(
  installation: Installation,
  row: { id: string; account: string | null },
): Promise<'none' | 'invited' | 'signed-up'> {
  if (row.account) return 'signed-up';
  const invited = await installation.db
    .selectFrom('invitation')
    .select('token')
    .where('service', '=', oneService)
    .where('client', '=', row.id)
    .where('used', 'is', null)
    .where('expires', '>=', installation.now().toISOString())
    .executeTakeFirst();
  return invited ? 'invited' : 'none';
}

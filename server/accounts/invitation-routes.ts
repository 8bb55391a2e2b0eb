import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { id } from '#core/forms/fields.ts';
import { holdsClient } from '#server/courses/access.ts';
import { nameForm } from '#server/http/fields.ts';
import { notFound, notYours, problem } from '#server/http/problem.ts';
import { asked, memberMust } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { addressOfMember, invitationTo } from '#server/post/mails.ts';
import { writeLetter } from '#server/post/outbox.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { accept } from './accept-invitation.ts';
import { clientRow, identityOf } from './clients.ts';
import {
  invitedBy,
  type NewInvitation,
  openInvitation,
  rolesOf,
  waiting,
  withdraw,
  writeInvitation,
} from './invitations.ts';
import { type Person, personOf, roles, whoMust } from './signed-in.ts';

export const invitationForm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('member'),
    name: nameForm('Give their name.'),
    email: z.email('This does not look like an e-mail address.').transform((email) => email.toLowerCase()),
    roles: z.array(z.enum(roles)).min(1, 'Choose at least one role.').max(roles.length),
  }),
  z.object({ kind: z.literal('client'), client: id }),
]);
type Asked = z.output<typeof invitationForm>;

/** Invite a colleague or a client; look at an invitation; take it up with a password. */
export function invitations(house: House) {
  const app = new Hono();
  app.post('/', (context) => invite(house, context));
  app.get('/', async (context) => {
    await memberMust(house, context, 'administrator', 'manager');
    const rows = (await waiting(house.db)).filter(({ kind }) => kind === 'member');
    return context.json({
      invitations: rows.map((row) => ({
        id: row.token,
        ...invitedBy(house.master, row),
        roles: rolesOf(row),
        at: row.at,
        expires: row.expires,
      })),
    });
  });
  app.get('/:token', async (context) => {
    const row = await openInvitation(house, context.req.param('token'));
    const { name } = await theService(house);
    const { name: full, email } = invitedBy(house.master, row);
    return context.json({ service: name, firstName: full.split(' ')[0] ?? '', email, kind: row.kind });
  });
  app.delete('/:invitation', (context) => takeBack(house, context, context.req.param('invitation')));
  app.post('/:token/accept', (context) => accept(house, context, context.req.param('token')));
  return app;
}

async function invite(house: House, context: Context): Promise<Response> {
  const person = await whoMust(house, context.req.raw.headers);
  if (person.roles.length === 0) throw notYours();
  const form = await asked(context, invitationForm);
  const about =
    form.kind === 'member' ? await aMember(house, person, form) : await aClient(house, person, form);
  const { name: service } = await theService(house);
  const address = addressOfMember(house, context);
  const made = await house.db.transaction().execute(async (transaction) => {
    const { token, expires } = await writeInvitation(transaction, house.master, about, house.now());
    const link = `${address}/invitation?token=${token}`;
    const letter = invitationTo(about.invited, service, link);
    await writeLetter(transaction, house.master, 'invitation', letter, house.now());
    return { link, expires };
  });
  return context.json(made, 201);
}

/** Takes back a colleague's invitation that was not taken up yet; the link then leads nowhere. */
async function takeBack(house: House, context: Context, id: string): Promise<Response> {
  const person = await memberMust(house, context, 'administrator', 'manager');
  const row = (await waiting(house.db)).find(({ token, kind }) => token === id && kind === 'member');
  if (row) {
    if (rolesOf(row).includes('administrator') && !person.roles.includes('administrator')) throw notYours();
    await withdraw(house.db, row.token);
  }
  return context.json({ state: 'withdrawn' });
}

/** Administrators and managers invite colleagues; only an administrator makes another. */
async function aMember(
  house: House,
  person: Person,
  { name, email, roles: held }: Extract<Asked, { kind: 'member' }>,
): Promise<NewInvitation> {
  const isAdministrator = person.roles.includes('administrator');
  if (!isAdministrator && !person.roles.includes('manager')) throw notYours();
  if (held.includes('administrator') && !isAdministrator) throw notYours();
  const account = await house.signIn.accountOf(email);
  // That an address belongs to a client is not told to who only looks after accounts.
  if (account && (await personOf(house, account)).roles.length > 0) {
    throw problem(
      409,
      'has-account',
      'A colleague already has an account with this address. Use another address.',
    );
  }
  return { kind: 'member', client: null, roles: held, invited: { name, email }, by: person.id };
}

/** A therapist invites their own client, at the address in the client's particulars. */
async function aClient(
  house: House,
  person: Person,
  { client }: Extract<Asked, { kind: 'client' }>,
): Promise<NewInvitation> {
  const row = await clientRow(house.db, client);
  if (!row || !(await holdsClient(house, person, client))) throw notFound();
  if (row.account) {
    throw problem(
      409,
      'has-account',
      'This client already has an account. They can choose a new password when they sign in.',
    );
  }
  const { name, email } = identityOf(house.master, row);
  if (!email) throw problem(422, 'no-email', "Add the client's e-mail address first, then invite them.");
  return { kind: 'client', client, roles: [], invited: { name, email: email.toLowerCase() }, by: person.id };
}

/** Whether a client can sign in: `none`, `invited` (by a link that still works) or `signed-up`. */
export async function accountOfClient(
  house: House,
  row: { id: string; account: string | null },
): Promise<'none' | 'invited' | 'signed-up'> {
  if (row.account) return 'signed-up';
  const invited = await house.db
    .selectFrom('invitation')
    .select('token')
    .where('service', '=', here)
    .where('client', '=', row.id)
    .where('used', 'is', null)
    .where('expires', '>=', house.now().toISOString())
    .executeTakeFirst();
  return invited ? 'invited' : 'none';
}

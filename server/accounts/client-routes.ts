import { type Context, Hono } from 'hono';
import { holdsClient } from '#server/courses/access.ts';
import type { ClientRow } from '#server/db/tables.ts';
import { notFound } from '#server/http/problem.ts';
import { asked } from '#server/http/read-form.ts';
import type { House } from '#server/installation.ts';
import { endLostSecondFactor } from '#server/sign-in/lost-second-factor.ts';
import { clientRow, identityForm, identityOf, mustBeBorn, writeIdentity } from './clients.ts';
import { accountOfClient } from './invitation-routes.ts';
import { forgetWho, whoMust } from './signed-in.ts';

/** Who a client is, for the therapist who works with them. */
export function clientIdentity(house: House) {
  const app = new Hono();
  app.get('/:id', async (context) => {
    const row = await myClient(house, context, context.req.param('id'));
    return context.json(await shown(house, row));
  });
  app.put('/:id', async (context) => {
    const row = await myClient(house, context, context.req.param('id'));
    const identity = await asked(context, identityForm);
    await mustBeBorn(house, identity.born);
    await writeIdentity(house.db, house.master, row, identity);
    if (row.account) await house.signIn.rename(row.account, identity.name);
    forgetWho();
    return context.json(await shown(house, (await clientRow(house.db, row.id)) ?? row));
  });
  app.post('/:id/second-factor/end', async (context) => {
    const person = await whoMust(house, context.req.raw.headers);
    const row = await myClient(house, context, context.req.param('id'));
    if (!row.account) throw notFound();
    const { name, email } = identityOf(house.master, row);
    await endLostSecondFactor(house, row.account, email === null ? null : { name, email }, person.name);
    return context.json(await shown(house, row));
  });
  return app;
}

async function myClient(house: House, context: Context, id: string): Promise<ClientRow> {
  const person = await whoMust(house, context.req.raw.headers);
  const row = await clientRow(house.db, id);
  if (!row || !(await holdsClient(house, person, id))) throw notFound();
  return row;
}

async function shown(house: House, row: ClientRow) {
  return {
    id: row.id,
    identity: identityOf(house.master, row),
    account: await accountOfClient(house, row),
    secondFactor: row.account ? await house.signIn.secondFactor(row.account) : 'off',
  };
}

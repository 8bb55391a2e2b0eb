import { Hono } from 'hono';
import { z } from 'zod';
import { nameForm } from '#server/http/fields.ts';
import { asked } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { clientRow, identityOf, writeIdentity } from './clients.ts';
import { forgetWho, type Person, whoMust } from './signed-in.ts';

export const ownNameForm = z.object({ name: nameForm('Give your name.') });

/** Everybody signed in chooses the name they go by; records that name them show it from then on. */
export function ownName(house: House) {
  const app = new Hono();
  app.put('/name', async (context) => {
    const person = await whoMust(house, context.req.raw.headers);
    const { name } = await asked(context, ownNameForm);
    await rename(house, person, name);
    return context.json({ name });
  });
  return app;
}

async function rename(house: House, person: Person, name: string): Promise<void> {
  await house.db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('member')
      .set({ name })
      .where('service', '=', here)
      .where('person', '=', person.id)
      .execute();
    const client = person.client && (await clientRow(transaction, person.client));
    if (!client) return;
    const identity = { ...identityOf(house.master, client), name };
    await writeIdentity(transaction, house.master, client, identity);
  });
  await house.signIn.rename(person.id, name);
  forgetWho();
}

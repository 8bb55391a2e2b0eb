import { Hono } from 'hono';
import { z } from 'zod';
import { nameField } from '#server/http/fields.ts';
import { readForm } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { openIdentity, readClientRow, writeIdentity } from './clients.ts';
import { forgetSignedIn, type Person, signedIn } from './signed-in.ts';

export const ownNameForm = z.object({ name: nameField('Give your name.') });

/** Everybody signed in chooses the name they go by; records that name them show it from then on. */
export function ownNameRoutes(installation: Installation) {
  const app = new Hono();
  app.put('/name', async (context) => {
    const person = await signedIn(installation, context.req.raw.headers);
    const { name } = await readForm(context, ownNameForm);
    await rename(installation, person, name);
    return context.json({ name });
  });
  return app;
}

async function rename(installation: Installation, person: Person, name: string): Promise<void> {
  await installation.db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('member')
      .set({ name })
      .where('service', '=', oneService)
      .where('person', '=', person.id)
      .execute();
    const client = person.client && (await readClientRow(transaction, person.client));
    if (!client) return;
    const identity = { ...openIdentity(installation.master, client), name };
    await writeIdentity(transaction, installation.master, client, identity);
  });
  await installation.signIn.rename(person.id, name);
  forgetSignedIn();
}

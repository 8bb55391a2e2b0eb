import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SameClients } from '#core/api-answers/same-client.ts';
import { id } from '#core/forms/fields.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { clientOfTheirs, sameClients } from './listed.ts';
import { mergeClients } from './merge.ts';
import { tellApart } from './tell-apart.ts';
import { rememberTwo } from './two-people.ts';

export const twoForm = z.object({ one: id, other: id });
export const mergeForm = z.object({ keep: id, entry: id, account: z.enum(['keep', 'entry']).optional() });

/** Two entries of one client: found, told apart, made one, and undone. A therapist sees to their own clients. */
export function sameClientRoutes(installation: Installation) {
  const app = new Hono();
  const who = (context: Context) => signedInAs(installation, context, 'administrator', 'therapist');
  app.get('/', async (context) => {
    const person = await who(context);
    return context.json((await sameClients(installation, person)) satisfies SameClients);
  });
  app.post('/two', async (context) => {
    const person = await who(context);
    const { one, other } = await readForm(context, twoForm);
    for (const client of [one, other]) await clientOfTheirs(installation, person, client);
    await inSharedCommit(installation, async (transaction) => {
      await rememberTwo(installation, transaction, person.id, [one, other]);
      await audit(installation, transaction, {
        what: 'clients-are-two',
        who: person.id,
        about: one,
        beside: other,
      });
    });
    return context.json((await sameClients(installation, person)) satisfies SameClients);
  });
  app.post('/merged', async (context) => {
    const person = await who(context);
    await mergeClients(installation, person, await readForm(context, mergeForm));
    return context.json((await sameClients(installation, person)) satisfies SameClients, 201);
  });
  app.delete('/merged/:id', async (context) => {
    const person = await who(context);
    await tellApart(installation, person, context.req.param('id'));
    return context.json((await sameClients(installation, person)) satisfies SameClients);
  });
  return app;
}

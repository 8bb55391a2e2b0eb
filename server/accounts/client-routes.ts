import { type Context, Hono } from 'hono';
import type { KnownClient } from '#core/api-answers/accounts.ts';
import { identityForm } from '#core/forms/identity.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { ClientRow } from '#server/db/tables.ts';
import { notFound } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { erasureOf } from '#server/keeping/erasures.ts';
import { followTherapist, inOwnLanguage } from '#server/service/own-language.ts';
import { endLostSecondFactor } from '#server/sign-in/lost-second-factor.ts';
import {
  holdsClient,
  openIdentity,
  readClientRow,
  refuseImpossibleBirthDate,
  writeIdentity,
} from './clients.ts';
import { signUpOfClient } from './invitations.ts';
import type { Person } from './person.ts';
import { forgetSignedIn } from './rights-remembered.ts';
import { signedIn } from './signed-in.ts';

/** Who a client is, for the therapist who works with them. */
export function clientRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id', async (context) => {
    const { row } = await myClient(installation, context, context.req.param('id'));
    return context.json(await shown(installation, row));
  });
  app.put('/:id', async (context) => {
    const { person, row } = await myClient(installation, context, context.req.param('id'));
    const identity = await readForm(context, identityForm);
    await refuseImpossibleBirthDate(installation, identity.born);
    const before = openIdentity(installation.master, row).language;
    const { language: now } = identity;
    const keepLanguage = row.account && (await followTherapist(installation, row.account, { now, before }));
    await inSharedCommit(installation, async (transaction) => {
      await writeIdentity(installation, transaction, row, identity);
      if (keepLanguage) await keepLanguage(transaction);
      await audit(installation, transaction, { what: 'client-written', who: person.id, about: row.id });
    });
    if (row.account) await installation.signIn.rename(row.account, identity.name);
    forgetSignedIn();
    return context.json(await shown(installation, (await readClientRow(installation.db, row.id)) ?? row));
  });
  app.post('/:id/second-factor/end', async (context) => {
    const { person, row } = await myClient(installation, context, context.req.param('id'));
    if (!row.account) throw notFound();
    const { name, email } = openIdentity(installation.master, row);
    const reader =
      email === null ? [] : [await inOwnLanguage(installation, { id: row.account, name, email })];
    await endLostSecondFactor(installation, person, row.account, reader);
    return context.json(await shown(installation, row));
  });
  return app;
}

async function myClient(
  installation: Installation,
  context: Context,
  id: string,
): Promise<{ person: Person; row: ClientRow }> {
  const person = await signedIn(installation, context);
  const row = await readClientRow(installation.db, id);
  if (!row || !(await holdsClient(installation, person, id))) throw notFound();
  return { person, row };
}

async function shown(installation: Installation, row: ClientRow): Promise<KnownClient> {
  const asked = await erasureOf(installation, row.id);
  return {
    id: row.id,
    identity: openIdentity(installation.master, row),
    account: await signUpOfClient(installation, row),
    secondFactor: row.account ? await installation.signIn.secondFactor(row.account) : 'off',
    erasure: asked ? { at: asked.at, reason: asked.reason } : null,
  };
}

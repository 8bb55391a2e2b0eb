import { type Context, Hono } from 'hono';
import type { AskedOf, CredentialsKept } from '#core/api-answers/credentials.ts';
import { day } from '#core/forms/fields.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { rolesInside, runsAccounts } from '#core/roles.ts';
import type { Person } from '#server/accounts/person.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { notFound } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { protocolsOffered } from '#server/protocols/own.ts';
import { todayIn } from '#server/service/clock.ts';
import { askedOf } from './begins-as.ts';
import { credentialsForm, credentialsKept, setCredentials } from './kept.ts';

/** Who holds which credential. Those who see to accounts write it; each reads their own, and a supervisor those of whom they supervise. */
export function credentialRoutes(installation: Installation) {
  const app = new Hono();
  const answer = async (context: Context, person: Person) =>
    context.json((await seenBy(installation, person)) satisfies CredentialsKept);
  app.get('/', async (context) => answer(context, await signedInAs(installation, context, ...rolesInside)));
  app.get('/asked/:id/:edition', async (context) => {
    const person = await signedInAs(installation, context, ...rolesInside);
    const { id, edition } = context.req.param();
    const own = (await protocolsOffered(installation.db)).find(
      (one) => one.id === id && one.edition === edition,
    );
    const form = protocolOf(id, edition) ?? own;
    if (!form) throw notFound();
    const today = await todayIn(installation);
    const on = day('happened').safeParse(context.req.query('on')).data ?? today;
    return context.json((await askedOf(installation, person.id, form, { on, today })) satisfies AskedOf);
  });
  app.put('/', async (context) => {
    const person = await signedInAs(installation, context, 'manager', 'administrator');
    await setCredentials(installation, person, await readForm(context, credentialsForm));
    return answer(context, person);
  });
  return app;
}

async function seenBy(installation: Installation, person: Person): Promise<CredentialsKept> {
  const all = await credentialsKept(installation);
  const known = { state: all.length > 0 ? 'kept' : 'not_kept', today: await todayIn(installation) } as const;
  if (person.roles.some(runsAccounts)) return { ...known, credentials: [...all] };
  const supervised = await supervisedBy(installation.db, person.id);
  return {
    ...known,
    credentials: all.filter((one) => one.person === person.id || supervised.has(one.person)),
  };
}

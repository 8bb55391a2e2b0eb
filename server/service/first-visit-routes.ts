import { Hono } from 'hono';
import { z } from 'zod';
import { signedInOrNobody } from '#server/accounts/signed-in.ts';
import { mayLookAround } from '#server/demo/beside.ts';
import { demoPeople, isDemo } from '#server/demo/sign-in-routes.ts';
import { nameField } from '#server/http/fields.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { newPasswordField, refuseEasyPassword } from '#server/sign-in/passwords.ts';
import { signInWithPassword } from '#server/sign-in/routes.ts';
import { version } from '#server/version.ts';
import { findService } from './name-and-zone.ts';
import { zoneField } from './zone-field.ts';

export const firstVisitForm = z.object({
  service: nameField('Give the service a name.'),
  name: nameField('Give your name.'),
  email: z.email('This does not look like an e-mail address.'),
  password: newPasswordField,
  zone: zoneField,
  country: z.string().regex(/^[A-Z]{2}$/, 'Choose a country.'),
});
type First = z.output<typeof firstVisitForm>;

const alreadyNamed = () => problem(409, 'named', 'This Kith already has a service. Sign in instead.');

/** The first visit: name the service and make the first account. Afterwards: who is here, and who am I. */
export function firstVisitRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/here', async (context) => {
    const [service, me] = await Promise.all([
      findService(installation.db),
      signedInOrNobody(installation, context.req.raw.headers),
    ]);
    return context.json({
      version,
      service: service
        ? { name: service.name, zone: service.zone, country: service.country, kind: service.kind }
        : null,
      me: me ? { ...me, secondFactor: await installation.signIn.secondFactor(me.id) } : null,
      ...(!service && mayLookAround(installation.settings) ? { lookAround: 'here' } : {}),
      ...((await isDemo(installation)) ? { demo: { people: await demoPeople(installation) } } : {}),
    });
  });
  app.post('/first', async (context) => {
    if (await findService(installation.db)) throw alreadyNamed();
    const first = await readForm(context, firstVisitForm);
    refuseEasyPassword(first.password, first);
    await nameService(installation, first);
    return signInWithPassword(installation, context, first.email, first.password);
  });
  return app;
}

/** An account that a broken-off first visit left behind is taken up again. */
async function firstAccount({ signIn }: Installation, first: First): Promise<string> {
  const left = await signIn.accountOf(first.email);
  if (!left) return signIn.makeAccount(first);
  await signIn.setPassword(left.id, first.password);
  return left.id;
}

async function nameService(installation: Installation, first: First): Promise<void> {
  const person = await firstAccount(installation, first);
  const at = installation.now().toISOString();
  await installation.db.transaction().execute(async (transaction) => {
    const already = await transaction.selectFrom('service').select('id').executeTakeFirst();
    if (already) throw alreadyNamed();
    await transaction
      .insertInto('service')
      .values({
        id: oneService,
        name: first.service,
        zone: first.zone,
        country: first.country,
        kind: installation.settings.demo ? 'demo' : 'service',
        at,
      })
      .execute();
    await transaction
      .insertInto('member')
      .values({
        service: oneService,
        person,
        name: first.name,
        email: first.email.toLowerCase(),
        roles: JSON.stringify(['administrator', 'therapist']),
        state: 'active',
        at,
      })
      .execute();
  });
}

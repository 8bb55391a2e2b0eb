import { Hono } from 'hono';
import { z } from 'zod';
import { whoIs } from '#server/accounts/signed-in.ts';
import { mayLookAround } from '#server/demo/beside.ts';
import { demoPeople, isDemo } from '#server/demo/sign-in-routes.ts';
import { nameForm } from '#server/http/fields.ts';
import { problem } from '#server/http/problem.ts';
import { asked } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { mustBeHardToGuess, passwordForm } from '#server/sign-in/passwords.ts';
import { signInWith } from '#server/sign-in/routes.ts';
import { version } from '#server/version.ts';
import { findService } from './name-and-zone.ts';
import { zoneForm } from './zone-field.ts';

export const firstForm = z.object({
  service: nameForm('Give the service a name.'),
  name: nameForm('Give your name.'),
  email: z.email('This does not look like an e-mail address.'),
  password: passwordForm,
  zone: zoneForm,
  country: z.string().regex(/^[A-Z]{2}$/, 'Choose a country.'),
});
type First = z.output<typeof firstForm>;

const named = () => problem(409, 'named', 'This Kith already has a service. Sign in instead.');

/** The first visit: name the service and make the first account. Afterwards: who is here, and who am I. */
export function firstVisit(house: House) {
  const app = new Hono();
  app.get('/here', async (context) => {
    const [service, me] = await Promise.all([findService(house.db), whoIs(house, context.req.raw.headers)]);
    return context.json({
      version,
      service: service
        ? { name: service.name, zone: service.zone, country: service.country, kind: service.kind }
        : null,
      me: me ? { ...me, secondFactor: await house.signIn.secondFactor(me.id) } : null,
      ...(!service && mayLookAround(house.settings) ? { lookAround: 'here' } : {}),
      ...((await isDemo(house)) ? { demo: { people: await demoPeople(house) } } : {}),
    });
  });
  app.post('/first', async (context) => {
    if (await findService(house.db)) throw named();
    const first = await asked(context, firstForm);
    mustBeHardToGuess(first.password, first);
    await nameService(house, first);
    return signInWith(house, context, first.email, first.password);
  });
  return app;
}

/** An account that a broken-off first visit left behind is taken up again. */
async function firstAccount({ signIn }: House, first: First): Promise<string> {
  const left = await signIn.accountOf(first.email);
  if (!left) return signIn.makeAccount(first);
  await signIn.setPassword(left.id, first.password);
  return left.id;
}

async function nameService(house: House, first: First): Promise<void> {
  const person = await firstAccount(house, first);
  const at = house.now().toISOString();
  await house.db.transaction().execute(async (transaction) => {
    const already = await transaction.selectFrom('service').select('id').executeTakeFirst();
    if (already) throw named();
    await transaction
      .insertInto('service')
      .values({
        id: here,
        name: first.service,
        zone: first.zone,
        country: first.country,
        kind: house.settings.demo ? 'demo' : 'service',
        at,
      })
      .execute();
    await transaction
      .insertInto('member')
      .values({
        service: here,
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

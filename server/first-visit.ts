import { Hono } from 'hono';
import { z } from 'zod';
import { type House, here } from './house.ts';
import { mayLookAround } from './look-around.ts';
import { nameForm } from './name-form.ts';
import { mustBeHardToGuess, passwordForm } from './passwords.ts';
import { problem } from './problem.ts';
import { findService } from './service.ts';
import { demoPeople, isDemo } from './sign-in-demo.ts';
import { signInWith } from './sign-in-routes.ts';
import { version } from './version.ts';
import { whoIs } from './who.ts';
import { asked } from './who-asks.ts';
import { zoneForm } from './zone-form.ts';

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

import { Hono } from 'hono';
import { z } from 'zod';
import { type House, here } from './house.ts';
import { passwordForm } from './passwords.ts';
import { problem, unfilled } from './problem.ts';
import { findService, isZone } from './service.ts';
import { version } from './version.ts';
import { whoIs } from './who.ts';

const firstForm = z.object({
  service: z
    .string()
    .trim()
    .min(1, 'Give the service a name.')
    .max(120, 'A name can be up to 120 characters.'),
  name: z.string().trim().min(1, 'Give your name.').max(120, 'A name can be up to 120 characters.'),
  email: z.email('This does not look like an e-mail address.'),
  password: passwordForm,
  zone: z.string().refine(isZone, 'Choose a time zone such as Europe/London.'),
  country: z.string().regex(/^[A-Z]{2}$/, 'Choose a country.'),
});

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
      me,
    });
  });
  app.post('/first', async (context) => {
    if (await findService(house.db))
      throw problem(409, 'named', 'This Kith already has a service. Sign in instead.');
    const asked = firstForm.safeParse(await context.req.json());
    if (!asked.success) throw unfilled(asked.error);
    const { service, zone, country, ...account } = asked.data;
    const at = house.now().toISOString();
    await house.db
      .insertInto('service')
      .values({ id: here, name: service, zone, country, kind: house.settings.demo ? 'demo' : 'service', at })
      .execute();
    const person = await house.signIn.makeAccount(account);
    await house.db
      .insertInto('member')
      .values({
        service: here,
        person,
        name: account.name,
        email: account.email.toLowerCase(),
        roles: JSON.stringify(['administrator', 'therapist']),
        state: 'active',
        at,
      })
      .execute();
    return house.signIn.withPassword(account.email, account.password, context.req.raw.headers);
  });
  return app;
}

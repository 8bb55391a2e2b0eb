import { Hono } from 'hono';
import { z } from 'zod';
import { identityOf } from '#server/accounts/clients.ts';
import type { Role } from '#server/accounts/signed-in.ts';
import { notFound } from '#server/http/problem.ts';
import { asked } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { signInWith } from '#server/sign-in/routes.ts';
import { demoPassword } from './password.ts';

/** Somebody whom a visitor of the demo can be. */
export interface DemoPerson {
  name: string;
  email: string;
  roles: Role[];
  kind: 'member' | 'client';
}

/** Both the flag and the database must say so: a real service opened with the flag stays shut. */
export async function isDemo(house: House): Promise<boolean> {
  return house.settings.demo && (await findService(house.db))?.kind === 'demo';
}

export async function demoPeople(house: House): Promise<DemoPerson[]> {
  const [members, clients] = await Promise.all([
    house.db
      .selectFrom('member')
      .selectAll()
      .where('service', '=', here)
      .where('state', '=', 'active')
      .execute(),
    house.db
      .selectFrom('client')
      .selectAll()
      .where('service', '=', here)
      .where('account', 'is not', null)
      .orderBy('at')
      .execute(),
  ]);
  return [
    ...members.map(
      ({ name, email, roles }): DemoPerson => ({ name, email, roles: JSON.parse(roles), kind: 'member' }),
    ),
    ...clients.map((row): DemoPerson => {
      const { name, email } = identityOf(house.master, row);
      return { name, email: email ?? '', roles: [], kind: 'client' };
    }),
  ];
}

export const demoForm = z.object({ email: z.string().max(320) });

/** One click to be somebody in the demo; elsewhere there is nothing at this address. */
export function demoSignIn(house: House) {
  const app = new Hono();
  app.post('/sign-in', async (context) => {
    if (!(await isDemo(house))) throw notFound();
    const { email } = await asked(context, demoForm);
    const people = await demoPeople(house);
    if (!people.some((person) => person.email.toLowerCase() === email.toLowerCase())) throw notFound();
    return signInWith(house, context, email, demoPassword);
  });
  return app;
}

import { Hono } from 'hono';
import { z } from 'zod';
import { openIdentity } from '#server/accounts/clients.ts';
import type { Role } from '#server/accounts/signed-in.ts';
import { notFound } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { signInWithPassword } from '#server/sign-in/routes.ts';
import { demoPassword } from './password.ts';

/** Somebody whom a visitor of the demo can be. */
export interface DemoPerson {
  name: string;
  email: string;
  roles: Role[];
  kind: 'member' | 'client';
}

/** Both the flag and the database must say so: a real service opened with the flag stays shut. */
export async function isDemo(installation: Installation): Promise<boolean> {
  return installation.settings.demo && (await findService(installation.db))?.kind === 'demo';
}

export async function demoPeople(installation: Installation): Promise<DemoPerson[]> {
  const [members, clients] = await Promise.all([
    installation.db
      .selectFrom('member')
      .selectAll()
      .where('service', '=', oneService)
      .where('state', '=', 'active')
      .execute(),
    installation.db
      .selectFrom('client')
      .selectAll()
      .where('service', '=', oneService)
      .where('account', 'is not', null)
      .orderBy('at')
      .execute(),
  ]);
  return [
    ...members.map(
      ({ name, email, roles }): DemoPerson => ({ name, email, roles: JSON.parse(roles), kind: 'member' }),
    ),
    ...clients.map((row): DemoPerson => {
      const { name, email } = openIdentity(installation.master, row);
      return { name, email: email ?? '', roles: [], kind: 'client' };
    }),
  ];
}

export const demoSignInForm = z.object({ email: z.string().max(320) });

/** One click to be somebody in the demo; elsewhere there is nothing at this address. */
export function demoSignInRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/sign-in', async (context) => {
    if (!(await isDemo(installation))) throw notFound();
    const { email } = await readForm(context, demoSignInForm);
    const people = await demoPeople(installation);
    if (!people.some((person) => person.email.toLowerCase() === email.toLowerCase())) throw notFound();
    return signInWithPassword(installation, context, email, demoPassword);
  });
  return app;
}

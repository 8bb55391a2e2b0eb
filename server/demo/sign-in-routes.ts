import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { signInWithPassword } from '#server/sign-in/with-password.ts';
import { demoPassword } from './password.ts';
import { demoPeople, isDemo } from './who-to-be.ts';

export const demoSignInForm = z.object({ email: z.string().max(320) });

/** One click to be somebody in the demo; elsewhere there is nothing at this address. */
export function demoSignInRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/sign-in', async (context) => {
    if (!(await isDemo(installation))) throw notFound();
    const { email } = await readForm(context, demoSignInForm);
    const people = await demoPeople(installation);
    if (!people.some((person) => person.email.toLowerCase() === email.toLowerCase())) throw notFound();
    return signInWithPassword(installation, context, email, demoPassword, 'demo');
  });
  return app;
}

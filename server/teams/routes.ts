import { Hono } from 'hono';
import type { Teams } from '#core/teams.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { belongFrom, belongingForm, nameTeams, teamsForm, teamsKept } from './kept.ts';

/** The teams of the service, for whoever runs accounts to see and an administrator to change. */
export function teamRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    await signedInAs(installation, context, 'administrator', 'manager');
    return context.json((await teamsKept(installation)) satisfies Teams);
  });
  app.put('/', async (context) => {
    const by = await signedInAs(installation, context, 'administrator');
    await nameTeams(installation, by.id, await readForm(context, teamsForm));
    return context.json((await teamsKept(installation)) satisfies Teams);
  });
  app.post('/people/:person', async (context) => {
    const by = await signedInAs(installation, context, 'administrator');
    const form = await readForm(context, belongingForm);
    await belongFrom(installation, by.id, { ...form, person: context.req.param('person') });
    return context.json((await teamsKept(installation)) satisfies Teams);
  });
  return app;
}

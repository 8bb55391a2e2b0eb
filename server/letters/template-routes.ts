import { Hono } from 'hono';
import type { LetterTemplates } from '#core/api-answers/post.ts';
import { rolesInside } from '#core/roles.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { setTemplates, templatesForm, templatesKept } from './templates.ts';

/** The letters to others that the service worded itself: for all who work here to begin from, and an administrator to change. */
export function letterTemplateRoutes(installation: Installation) {
  const app = new Hono();
  const told = async (): Promise<LetterTemplates> => ({ templates: await templatesKept(installation) });
  app.get('/', async (context) => {
    await signedInAs(installation, context, ...rolesInside);
    return context.json(await told());
  });
  app.put('/', async (context) => {
    const by = await signedInAs(installation, context, 'administrator');
    await setTemplates(installation, by.id, await readForm(context, templatesForm));
    return context.json(await told());
  });
  return app;
}

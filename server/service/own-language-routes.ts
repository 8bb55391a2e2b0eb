import { Hono } from 'hono';
import { signedIn } from '#server/accounts/signed-in.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { keepLanguageOf, ownLanguageForm } from './own-language.ts';

/** Everybody signed in chooses the language they read in. */
export function ownLanguageRoutes(installation: Installation) {
  const app = new Hono();
  app.put('/language', async (context) => {
    const person = await signedIn(installation, context);
    const { language } = await readForm(context, ownLanguageForm);
    await keepLanguageOf(installation, person.id, language);
    return context.json({ language });
  });
  return app;
}

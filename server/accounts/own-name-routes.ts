import { Hono } from 'hono';
import { z } from 'zod';
import { nameField } from '#core/forms/identity.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { changeOwnName } from './own-name.ts';
import { signedIn } from './signed-in.ts';
import { ownNameRoutesWords } from './words.ts';

export const ownNameForm = z.object({ name: nameField(ownNameRoutesWords.en.giveYourName) });

/** Everybody signed in chooses the name they go by; records that name them show it from then on. */
export function ownNameRoutes(installation: Installation) {
  const app = new Hono();
  app.put('/name', async (context) => {
    const person = await signedIn(installation, context);
    const { name } = await readForm(context, ownNameForm);
    await changeOwnName(installation, person, name);
    return context.json({ name });
  });
  return app;
}

import { Hono } from 'hono';
import { z } from 'zod';
import { makeFirstAccount } from '#server/accounts/first-account.ts';
import { accountEmailField, countryField, nameField } from '#server/http/fields.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { newPasswordField } from '#server/sign-in/password-fields.ts';
import { refuseEasyPassword } from '#server/sign-in/passwords.ts';
import { signInWithPassword } from '#server/sign-in/with-password.ts';
import { refuseIfNamed } from './name-and-zone.ts';
import { zoneField } from './zone-field.ts';

export const firstVisitForm = z.object({
  service: nameField('Give the service a name.'),
  name: nameField('Give your name.'),
  email: accountEmailField,
  password: newPasswordField,
  zone: zoneField,
  country: countryField,
});

/** The first visit: name the service, make the first account, and sign in. */
export function firstVisitRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/first', async (context) => {
    await refuseIfNamed(installation.db);
    const first = await readForm(context, firstVisitForm);
    await refuseEasyPassword(installation, first.password, first);
    await makeFirstAccount(installation, first);
    return signInWithPassword(installation, context, first.email, first.password);
  });
  return app;
}

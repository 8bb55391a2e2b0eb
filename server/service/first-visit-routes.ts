import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { nameField } from '#core/forms/identity.ts';
import { makeFirstAccount } from '#server/accounts/first-account.ts';
import { auditedTry } from '#server/audit/failures.ts';
import { accountEmailField, countryField } from '#server/http/fields.ts';
import { triedFrom } from '#server/http/known-devices.ts';
import { ProblemError } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { countTry } from '#server/sign-in/lock-out.ts';
import { newPasswordField } from '#server/sign-in/password-fields.ts';
import { refuseEasyPassword } from '#server/sign-in/passwords.ts';
import { signInWithPassword } from '#server/sign-in/with-password.ts';
import { refuseIfNamed } from './name-and-zone.ts';
import { isSetUpCode } from './set-up-code.ts';
import { firstVisit, firstVisitRoutesWords } from './words.ts';
import { zoneField } from './zone-field.ts';

export const firstVisitForm = z.object({
  service: nameField(firstVisitRoutesWords.en.giveServiceName),
  name: nameField(firstVisitRoutesWords.en.giveYourName),
  email: accountEmailField,
  password: newPasswordField,
  zone: zoneField,
  country: countryField,
  /** What Kith printed at its start, where it can be reached from elsewhere. */
  code: z.string().trim().max(40).default(''),
});

/** The first visit: name the service, make the first account, and sign in. */
export function firstVisitRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/first', async (context) => {
    await refuseIfNamed(installation.db);
    const { code, ...first } = await readForm(context, firstVisitForm);
    await refuseWithoutCode(installation, context, code);
    await refuseEasyPassword(installation, first.password, first);
    await makeFirstAccount(installation, first);
    return signInWithPassword(installation, context, first.email, first.password);
  });
  return app;
}

/** Refuses (422) whoever does not have the code that was printed at the start, where one was. */
async function refuseWithoutCode(installation: Installation, context: Context, typed: string): Promise<void> {
  const { setUpCode } = installation;
  if (setUpCode === null) return;
  const failed = () => ({ what: 'set-up-failed' as const });
  await auditedTry(installation, failed, async () => {
    const clearTries = await countTry(installation, triedFrom(installation, context), 'set-up');
    if (!isSetUpCode(setUpCode, typed)) {
      const title = firstVisit.en['wrong-code'];
      const fields = [{ path: 'code', says: title, fault: 'wrong-code' }];
      throw new ProblemError({ status: 422, code: 'form', title, fields });
    }
    await clearTries();
  });
}

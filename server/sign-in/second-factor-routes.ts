import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SecondFactorBegun } from '#core/api-answers/sign-in.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { signedInToSetUp } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { isStepRequired } from '#server/service/required-step.ts';
import { refusalCodeOf, withCookiesOf } from './better-auth-answer.ts';
import { isCodeUsed } from './code-once.ts';
import { countTryOf } from './lock-out.ts';
import { presentPasswordField } from './password-fields.ts';
import { refusedSignIn } from './words.ts';

export const presentPasswordForm = z.object({
  password: presentPasswordField(),
});
export const authenticatorForm = z.object({
  code: z
    .string({ error: 'Give the six digits that your authenticator shows.' })
    .trim()
    .regex(/^\d{6}$/, 'Give the six digits that your authenticator shows.'),
});
const begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

const wrongPassword = () => problem(422, 'wrong-password', 'This is not your password. Try again.');

/** A second step at sign-in, by an authenticator: begun with the password, on once a code is right. */
export function secondFactorRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/begin', (context) => begin(installation, context));
  app.post('/confirm', (context) => confirm(installation, context));
  app.post('/end', (context) => end(installation, context));
  return app;
}

/** The password of who is signed in, given once more; the try is counted until it proves right. */
async function passwordGiven(installation: Installation, context: Context) {
  const person = await signedInToSetUp(installation, context);
  const { password } = await readForm(context, presentPasswordForm);
  return { password, clearTries: await countTryOf(installation, 'password', person.id) };
}

async function begin(installation: Installation, context: Context): Promise<Response> {
  const { password, clearTries } = await passwordGiven(installation, context);
  const { name } = await theService(installation);
  const answer = await installation.signIn.beginSecondFactor(context.req.raw.headers, password, name);
  if (!answer.ok) {
    if ((await refusalCodeOf(answer)) !== 'TOTP_ALREADY_ENABLED') throw wrongPassword();
    await clearTries();
    throw problem(
      409,
      'already-on',
      'Your account already asks for a code. End that first, then begin again.',
    );
  }
  await clearTries();
  const { totpURI, backupCodes } = begun.parse(await answer.json());
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return withCookiesOf(answer, { uri: totpURI, secret, backupCodes } satisfies SecondFactorBegun);
}

async function confirm(installation: Installation, context: Context): Promise<Response> {
  const person = await signedInToSetUp(installation, context);
  const { code } = await readForm(context, authenticatorForm);
  const clearTries = await countTryOf(installation, 'code', person.id);
  const answer = await installation.signIn.confirmSecondFactor(context.req.raw.headers, code);
  if (!answer.ok) {
    const notBegun = (await refusalCodeOf(answer)) === 'TOTP_NOT_ENABLED';
    throw notBegun
      ? problem(409, 'not-begun', 'Begin with your password first; then give a code.')
      : problem(422, 'wrong-code', 'This code is not right. Take the one that your authenticator shows now.');
  }
  await clearTries();
  // Whoever saw it does not sign in with it after.
  await isCodeUsed(installation, code, answer);
  forgetSignedIn();
  return withCookiesOf(answer, { secondFactor: 'on' });
}

async function end(installation: Installation, context: Context): Promise<Response> {
  const { roles } = await signedInToSetUp(installation, context);
  if (roles.length > 0 && (await isStepRequired(installation.db)))
    throw problem(409, 'second-factor-required', refusedSignIn.en['second-factor-required']);
  const { password, clearTries } = await passwordGiven(installation, context);
  const answer = await installation.signIn.endSecondFactor(context.req.raw.headers, password);
  if (!answer.ok) throw wrongPassword();
  await clearTries();
  forgetSignedIn();
  return withCookiesOf(answer, { secondFactor: 'off' });
}

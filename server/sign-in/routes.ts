import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SignInState } from '#core/api-answers/sign-in.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { signedInToSetUp } from '#server/accounts/signed-in.ts';
import { auditedTry } from '#server/audit/failures.ts';
import { auditAlone } from '#server/audit/write.ts';
import { triedFrom } from '#server/http/known-devices.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { refusalCodeOf, withCookiesOf } from './better-auth-answer.ts';
import { accountIn, isCodeUsed } from './code-once.ts';
import { countTry } from './lock-out.ts';
import { presentPasswordField } from './password-fields.ts';
import { authenticatorCode } from './second-factor.ts';
import { signInWithPassword } from './with-password.ts';
import { refusedSignIn, routesWords } from './words.ts';

export const signInForm = z.object({
  email: z
    .string({ error: routesWords.en.giveYourEMailAddress })
    .trim()
    .min(1, routesWords.en.giveYourEMailAddress)
    .max(320),
  password: presentPasswordField(),
});
export const signInCodeForm = z.object({
  code: z
    .string({ error: routesWords.en.giveCodeFromYourAuthenticator })
    .trim()
    .min(6, routesWords.en.giveSixDigits)
    .max(20, routesWords.en.giveSixDigits),
});

/** Sign in, with a second step where the account has one; sign out, here or everywhere. */
export function signInRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/sign-in', async (context) => {
    const { email, password } = await readForm(context, signInForm);
    const failed = async () => ({
      what: 'sign-in-failed' as const,
      about: (await installation.signIn.accountOf(email))?.id,
    });
    return auditedTry(installation, failed, async () => {
      const clearTries = await countTry(installation, triedFrom(installation, context), 'sign-in', email);
      const answer = await signInWithPassword(installation, context, email, password);
      await clearTries();
      return answer;
    });
  });
  app.post('/sign-in/second-factor', (context) => secondStep(installation, context));
  app.post('/sign-out', async (context) => {
    const session = await installation.signIn.session(context.req.raw.headers);
    if (session) await auditAlone(installation, { what: 'signed-out', who: session.user.id });
    const answer = await installation.signIn.signOut(context.req.raw.headers);
    forgetSignedIn();
    return withCookiesOf(answer, { state: 'out' });
  });
  app.post('/sign-out-everywhere', async (context) => {
    const person = await signedInToSetUp(installation, context);
    await auditAlone(installation, { what: 'signed-out-everywhere', who: person.id });
    await installation.signIn.signOutEverywhere(person.id);
    forgetSignedIn();
    return withCookiesOf(await installation.signIn.signOut(context.req.raw.headers), { state: 'out' });
  });
  return app;
}

async function secondStep(installation: Installation, context: Context): Promise<Response> {
  const { code } = await readForm(context, signInCodeForm);
  const { headers } = context.req.raw;
  const whose = (await installation.signIn.halfWay(headers)) ?? undefined;
  const failed = () => ({ what: 'code-failed' as const, about: whose });
  return auditedTry(installation, failed, async () => {
    const clearTries = await countTry(installation, triedFrom(installation, context), 'code');
    const answer = await installation.signIn.withCode(code, headers);
    if (!answer.ok) throw codeProblem(await refusalCodeOf(answer));
    const who = await accountIn(answer);
    if (await isCodeUsed(installation, code, who)) {
      await installation.signIn.takeBack(answer);
      throw problem(401, 'used-code', refusedSignIn.en['used-code']);
    }
    await clearTries();
    const step = authenticatorCode.test(code) ? 'code' : 'backup-code';
    await auditAlone(installation, { what: 'signed-in', who, tells: { step } });
    return withCookiesOf(answer, { state: 'in' } satisfies SignInState);
  });
}

function codeProblem(code: string) {
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') {
    return problem(429, 'too-many-tries', routesWords.en.thatWasTooManyWrong);
  }
  if (code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE') {
    return problem(401, 'begin-again', routesWords.en.thisSignInHasBeen);
  }
  return problem(401, 'wrong-code', routesWords.en.thisCodeIsNotRight);
}

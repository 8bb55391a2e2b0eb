import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { forgetWho, isNobody, personOf, whoMust } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { asked } from '#server/http/read-form.ts';
import type { House } from '#server/installation.ts';
import { noteAddress } from '#server/post/mails.ts';
import { codeOf, withCookiesOf } from './better-auth-answer.ts';
import { countTry } from './lock-out.ts';
import { passwordGiven } from './password-fields.ts';

export const signInForm = z.object({
  email: z.string({ error: 'Give your e-mail address.' }).trim().min(1, 'Give your e-mail address.').max(320),
  password: passwordGiven,
});
export const codeForm = z.object({
  code: z
    .string({ error: 'Give the code from your authenticator, or a backup code.' })
    .trim()
    .min(6, 'Give the six digits from your authenticator, or a backup code.')
    .max(20, 'Give the six digits from your authenticator, or a backup code.'),
});

const wrong = () =>
  problem(401, 'wrong', 'This address and password do not go together. Check both and try again.');

/** Sign in, with a second step where the account has one; sign out, here or everywhere. */
export function signInRoutes(house: House) {
  const app = new Hono();
  app.post('/sign-in', async (context) => {
    const { email, password } = await asked(context, signInForm);
    const right = await countTry(house, context, 'sign-in', email);
    const answer = await signInWith(house, context, email, password);
    await right();
    return answer;
  });
  app.post('/sign-in/second-factor', (context) => secondStep(house, context));
  app.post('/sign-out', async (context) => {
    const answer = await house.signIn.signOut(context.req.raw.headers);
    forgetWho();
    return withCookiesOf(answer, { state: 'out' });
  });
  app.post('/sign-out-everywhere', async (context) => {
    const { headers } = context.req.raw;
    const person = await whoMust(house, headers);
    await house.signIn.signOutEverywhere(person.id);
    forgetWho();
    return withCookiesOf(await house.signIn.signOut(headers), { state: 'out' });
  });
  return app;
}

/** Signs in with a password. @returns `{ state: 'in' | 'second-factor' }` with the cookies; refuses 401 or 403 */
export async function signInWith(
  house: House,
  context: Context,
  email: string,
  password: string,
): Promise<Response> {
  const answer = await house.signIn.withPassword(email, password, context.req.raw.headers);
  if (!answer.ok) throw wrong();
  const account = await house.signIn.accountOf(email);
  const person = account && (await personOf(house, account));
  if (!person || isNobody(person)) {
    if (person) await house.signIn.signOutEverywhere(person.id);
    throw problem(403, 'left', 'This account is no longer part of this service. Ask for a new invitation.');
  }
  const state = (await isHalfWay(answer)) ? 'second-factor' : 'in';
  if (state === 'in' && person.roles.includes('administrator')) await noteAddress(house, context);
  return withCookiesOf(answer, { state });
}

async function isHalfWay(answer: Response): Promise<boolean> {
  const said: unknown = await answer.json();
  return typeof said === 'object' && said !== null && 'twoFactorRedirect' in said;
}

async function secondStep(house: House, context: Context): Promise<Response> {
  const { code } = await asked(context, codeForm);
  const right = await countTry(house, context, 'code');
  const answer = await house.signIn.withCode(code, context.req.raw.headers);
  if (!answer.ok) throw codeProblem(await codeOf(answer));
  await right();
  return withCookiesOf(answer, { state: 'in' });
}

function codeProblem(code: string) {
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') {
    return problem(429, 'too-many-tries', 'That was too many wrong codes. Wait 15 minutes, then try again.');
  }
  if (code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE') {
    return problem(
      401,
      'begin-again',
      'This sign-in has been left too long, or tried too often. Begin again with your password.',
    );
  }
  return problem(
    401,
    'wrong-code',
    'This code is not right. Take the one that your authenticator shows now, or a backup code.',
  );
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { forgetWho, whoMust } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { asked } from '#server/http/read-form.ts';
import type { House } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { codeOf, withCookiesOf } from './better-auth-answer.ts';
import { countTry } from './lock-out.ts';
import { passwordGiven } from './password-fields.ts';

export const passwordOnly = z.object({
  password: passwordGiven,
});
export const codeForm = z.object({
  code: z
    .string({ error: 'Give the six digits that your authenticator shows.' })
    .trim()
    .regex(/^\d{6}$/, 'Give the six digits that your authenticator shows.'),
});
const begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

const wrongPassword = () => problem(422, 'wrong-password', 'This is not your password. Try again.');

/** A second step at sign-in, by an authenticator: begun with the password, on once a code is right. */
export function secondFactorRoutes(house: House) {
  const app = new Hono();
  app.post('/begin', (context) => begin(house, context));
  app.post('/confirm', (context) => confirm(house, context));
  app.post('/end', (context) => end(house, context));
  return app;
}

async function begin(house: House, context: Context): Promise<Response> {
  const person = await whoMust(house, context.req.raw.headers);
  const { password } = await asked(context, passwordOnly);
  const right = await countTry(house, context, 'password', person.id);
  const { name } = await theService(house);
  const answer = await house.signIn.beginSecondFactor(context.req.raw.headers, password, name);
  if (!answer.ok) {
    if ((await codeOf(answer)) !== 'TOTP_ALREADY_ENABLED') throw wrongPassword();
    await right();
    throw problem(
      409,
      'already-on',
      'Your account already asks for a code. End that first, then begin again.',
    );
  }
  await right();
  const { totpURI, backupCodes } = begun.parse(await answer.json());
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return withCookiesOf(answer, { uri: totpURI, secret, backupCodes });
}

async function confirm(house: House, context: Context): Promise<Response> {
  const person = await whoMust(house, context.req.raw.headers);
  const { code } = await asked(context, codeForm);
  const right = await countTry(house, context, 'code', person.id);
  const answer = await house.signIn.confirmSecondFactor(context.req.raw.headers, code);
  if (!answer.ok) {
    const notBegun = (await codeOf(answer)) === 'TOTP_NOT_ENABLED';
    throw notBegun
      ? problem(409, 'not-begun', 'Begin with your password first; then give a code.')
      : problem(422, 'wrong-code', 'This code is not right. Take the one that your authenticator shows now.');
  }
  await right();
  forgetWho();
  return withCookiesOf(answer, { secondFactor: 'on' });
}

async function end(house: House, context: Context): Promise<Response> {
  const person = await whoMust(house, context.req.raw.headers);
  const { password } = await asked(context, passwordOnly);
  const right = await countTry(house, context, 'password', person.id);
  const answer = await house.signIn.endSecondFactor(context.req.raw.headers, password);
  if (!answer.ok) throw wrongPassword();
  await right();
  forgetWho();
  return withCookiesOf(answer, { secondFactor: 'off' });
}

import { setTimeout as pause } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { forgetWho, isNobody, personOf, whoMust } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { asked } from '#server/http/read-form.ts';
import type { House } from '#server/installation.ts';
import { addressForAnybody, passwordChangedTo, resetTo } from '#server/post/mails.ts';
import { writeLetter } from '#server/post/outbox.ts';
import { findService, theService } from '#server/service/name-and-zone.ts';
import { withCookiesOf } from './better-auth-answer.ts';
import { countTry } from './lock-out.ts';
import { mustBeHardToGuess, passwordForm } from './passwords.ts';

export const forgotForm = z.object({ email: z.email('This does not look like an e-mail address.') });
export const resetForm = z.object({ token: z.string().min(1).max(200), password: passwordForm });
export const changeForm = z.object({
  password: z.string({ error: 'Give your present password.' }).min(1, 'Give your present password.').max(200),
  next: passwordForm,
});

const spent = () =>
  problem(410, 'spent', 'This link has been used, or is more than an hour old. Ask for a new one.');

/** Long enough that an address with an account and one without are answered alike. */
const answerAfter = 250;

/** Forgotten, chosen anew by the link in a letter, changed while signed in. */
export function passwordRoutes(house: House) {
  const app = new Hono();
  app.post('/forgot', async (context) => {
    const { email } = await asked(context, forgotForm);
    await countTry(house, context, 'letter', email);
    await Promise.all([sendReset(house, context, email), pause(answerAfter)]);
    return context.json({ state: 'sent-if-known' });
  });
  app.post('/reset', (context) => reset(house, context));
  app.post('/change', (context) => change(house, context));
  return app;
}

async function sendReset(house: House, context: Context, email: string): Promise<void> {
  const account = await house.signIn.accountOf(email);
  if (!account || isNobody(await personOf(house, account))) return;
  const token = await house.signIn.resetToken(account.id);
  const link = `${await addressForAnybody(house, context)}/new-password?token=${token}`;
  await writeLetter(house.db, house.master, 'reset', resetTo(account, link), house.now());
}

async function reset(house: House, context: Context): Promise<Response> {
  const { token, password } = await asked(context, resetForm);
  const right = await countTry(house, context, 'password');
  const account = await house.signIn.resetFor(token);
  if (!account) throw spent();
  const service = (await findService(house.db))?.name ?? '';
  mustBeHardToGuess(password, { service, ...account });
  if ((await house.signIn.resetPassword(token, password)) === 'spent') throw spent();
  await right();
  forgetWho();
  await writeLetter(house.db, house.master, 'password-changed', passwordChangedTo(account), house.now());
  return context.json({ state: 'changed' });
}

async function change(house: House, context: Context): Promise<Response> {
  const { headers } = context.req.raw;
  const person = await whoMust(house, headers);
  const { password, next } = await asked(context, changeForm);
  const { name: service } = await theService(house);
  mustBeHardToGuess(next, { service, name: person.name, email: person.email }, 'next');
  const right = await countTry(house, context, 'password', person.id);
  const answer = await house.signIn.changePassword(headers, password, next);
  if (!answer.ok) throw problem(422, 'wrong-password', 'This is not your present password. Try again.');
  await right();
  forgetWho();
  await writeLetter(house.db, house.master, 'password-changed', passwordChangedTo(person), house.now());
  return withCookiesOf(answer, { state: 'changed' });
}

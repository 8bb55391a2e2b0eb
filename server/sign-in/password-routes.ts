import { setTimeout as pause } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { LinkAsked } from '#core/api-answers/sign-in.ts';
import { emailField } from '#core/forms/identity.ts';
import { isInvited } from '#server/accounts/invitations.ts';
import { hasNoPlaceHere, personOf } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { signedInToSetUp } from '#server/accounts/signed-in.ts';
import { auditCounted } from '#server/audit/failures.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { triedFrom } from '#server/http/known-devices.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addressToTrust } from '#server/post/address.ts';
import { passwordChangedTo, resetTo } from '#server/post/mails.ts';
import { putInOutbox, sendLater } from '#server/post/outbox.ts';
import { inOwnLanguage } from '#server/service/own-language.ts';
import { withCookiesOf } from './better-auth-answer.ts';
import { isHandedLink, whoHandedLink } from './handed-over.ts';
import { countTry } from './lock-out.ts';
import { newPasswordField, presentPasswordField } from './password-fields.ts';
import { refuseEasyPassword } from './passwords.ts';
import { withPresentPassword } from './present-password.ts';
import { passwordRoutesWords } from './words.ts';

export const forgottenPasswordForm = z.object({
  email: emailField,
});
export const resetPasswordForm = z.object({ token: z.string().min(1).max(200), password: newPasswordField });
export const changePasswordForm = z.object({
  password: presentPasswordField(passwordRoutesWords.en.giveYourPresentPassword),
  next: newPasswordField,
});

const spent = () => problem(410, 'spent', passwordRoutesWords.en.thisLinkHasBeenUsed);

/** Long enough that an address with an account and one without are answered alike. */
const answerAfter = 250;

/** Forgotten, chosen anew by the link in a letter, changed while signed in. */
export function passwordRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/forgot', async (context) => {
    const { email } = await readForm(context, forgottenPasswordForm);
    await countTry(installation, triedFrom(installation, context), 'letter', email);
    await Promise.all([sendReset(installation, context, email), pause(answerAfter)]);
    const post = installation.settings.smtp ? 'on' : 'off';
    return context.json({ state: 'sent-if-known', post } satisfies LinkAsked);
  });
  app.post('/reset', (context) => reset(installation, context));
  app.post('/change', (context) => change(installation, context));
  return app;
}

async function sendReset(installation: Installation, context: Context, email: string): Promise<void> {
  const account = await installation.signIn.accountOf(email);
  if (!account) return;
  // Who left and is invited back takes their account up with its password, which they may have forgotten.
  const isNobody = hasNoPlaceHere(await personOf(installation, account));
  if (isNobody && !(await isInvited(installation, account.email))) return;
  const token = await installation.signIn.resetToken(account.id, 'letter');
  const link = `${await addressToTrust(installation, new URL(context.req.url).origin)}/new-password?token=${token}`;
  await auditCounted(installation, { what: 'password-link-asked', about: account.id });
  const reader = await inOwnLanguage(installation, account);
  await sendLater(installation, 'reset', resetTo(reader, link));
}

async function reset(installation: Installation, context: Context): Promise<Response> {
  const { token, password } = await readForm(context, resetPasswordForm);
  const clearTries = await countTry(installation, triedFrom(installation, context), 'password');
  const account = await installation.signIn.resetFor(token);
  if (!account) throw spent();
  // A link that somebody else held is never enough by itself: it needs the second step that comes after it.
  const isHanded = isHandedLink(token);
  if (isHanded && (await installation.signIn.secondFactor(account.id)) === 'off') throw spent();
  await refuseEasyPassword(installation, password, account);
  // Told first: whoever signs in with it is known from the audit to hold a password that was handed over.
  const beside = isHanded ? await whoHandedLink(installation, account.id) : undefined;
  await tellChanged(installation, 'password-set-by-link', { ...account, who: '', beside });
  if ((await installation.signIn.resetPassword(token, password)) === 'spent') throw spent();
  await clearTries();
  forgetSignedIn();
  return context.json({ state: 'changed' });
}

/** The owner is told by letter that their password is another, and the audit holds how that came. */
async function tellChanged(
  installation: Installation,
  what: 'password-set-by-link' | 'password-changed',
  { who, beside, ...account }: { who: string; beside?: string; id: string; name: string; email: string },
): Promise<void> {
  const reader = await inOwnLanguage(installation, account);
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, {
      what,
      who,
      about: account.id,
      ...(beside === undefined ? {} : { beside }),
    });
    await putInOutbox(installation, transaction, 'password-changed', passwordChangedTo(reader));
  });
}

async function change(installation: Installation, context: Context): Promise<Response> {
  const person = await signedInToSetUp(installation, context);
  const { password, next } = await readForm(context, changePasswordForm);
  await refuseEasyPassword(installation, next, person, 'next');
  const answer = await withPresentPassword(installation, person, async (clearTries) => {
    const { headers } = context.req.raw;
    const changed = await installation.signIn.changePassword(headers, password, next);
    if (!changed.ok) throw problem(422, 'wrong-password', passwordRoutesWords.en.thisIsNotYourPresent);
    await clearTries();
    await installation.signIn.voidLinks(person.id);
    return changed;
  });
  forgetSignedIn();
  await tellChanged(installation, 'password-changed', { ...person, who: person.id });
  return withCookiesOf(answer, { state: 'changed' });
}

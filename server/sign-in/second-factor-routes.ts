import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SecondFactorBegun } from '#core/api-answers/sign-in.ts';
import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { signedInToSetUp } from '#server/accounts/signed-in.ts';
import { auditedTry } from '#server/audit/failures.ts';
import { auditAlone } from '#server/audit/write.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { isStepRequired } from '#server/service/second-factor-required.ts';
import { refusalCodeOf, withCookiesOf } from './better-auth-answer.ts';
import { isCodeUsed } from './code-once.ts';
import { refuseWhereHandedOver } from './handed-over.ts';
import { countTryOf } from './lock-out.ts';
import { presentPasswordField } from './password-fields.ts';
import { withPresentPassword } from './present-password.ts';
import { refusedSignIn, secondFactorRoutesWords } from './words.ts';

export const presentPasswordForm = z.object({
  password: presentPasswordField(),
});
export const authenticatorForm = z.object({
  code: z
    .string({ error: secondFactorRoutesWords.en.giveSixDigits })
    .trim()
    .regex(/^\d{6}$/, secondFactorRoutesWords.en.giveSixDigits),
});
const begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

const wrongPassword = () => problem(422, 'wrong-password', secondFactorRoutesWords.en.thisIsNotYourPassword);

/** A second step at sign-in, by an authenticator: begun with the password, on once a code is right. */
export function secondFactorRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/begin', (context) =>
    withPasswordGiven(installation, context, (given) => begin(installation, context, given)),
  );
  app.post('/confirm', (context) => confirm(installation, context));
  app.post('/end', async (context) => {
    await refuseWhereRequired(installation, context);
    return withPasswordGiven(installation, context, (given) => end(installation, context, given));
  });
  return app;
}

interface Given {
  person: Person;
  password: string;
  clearTries: () => Promise<void>;
}

/** Runs with the password of who is signed in, given once more; the try is counted until it proves right. */
async function withPasswordGiven(
  installation: Installation,
  context: Context,
  run: (given: Given) => Promise<Response>,
): Promise<Response> {
  const person = await signedInToSetUp(installation, context);
  const { password } = await readForm(context, presentPasswordForm);
  return withPresentPassword(installation, person, (clearTries) => run({ person, password, clearTries }));
}

async function begin(
  installation: Installation,
  context: Context,
  { person, password, clearTries }: Given,
): Promise<Response> {
  const { name } = await theService(installation);
  const answer = await installation.signIn.beginSecondFactor(context.req.raw.headers, password, name);
  if (!answer.ok) {
    if ((await refusalCodeOf(answer)) !== 'TOTP_ALREADY_ENABLED') throw wrongPassword();
    await clearTries();
    throw problem(409, 'already-on', secondFactorRoutesWords.en.yourAccountAlreadyAsks);
  }
  await clearTries();
  await auditAlone(installation, { what: 'second-step-begun', who: person.id });
  const { totpURI, backupCodes } = begun.parse(await answer.json());
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return withCookiesOf(answer, { uri: totpURI, secret, backupCodes } satisfies SecondFactorBegun);
}

async function confirm(installation: Installation, context: Context): Promise<Response> {
  const person = await signedInToSetUp(installation, context);
  const { code } = await readForm(context, authenticatorForm);
  const failed = () => ({ what: 'code-failed' as const, who: person.id, about: person.id });
  const answer = await auditedTry(installation, failed, async () => {
    const clearTries = await countTryOf(installation, 'code', person.id);
    const confirmed = await installation.signIn.confirmSecondFactor(context.req.raw.headers, code);
    if (!confirmed.ok) throw codeProblem(await refusalCodeOf(confirmed));
    await clearTries();
    return confirmed;
  });
  // Whoever saw it does not sign in with it after.
  await isCodeUsed(installation, code, person.id);
  await auditAlone(installation, { what: 'second-step-set', who: person.id });
  forgetSignedIn();
  return withCookiesOf(answer, { secondFactor: 'on' });
}

const codeProblem = (code: string) =>
  code === 'TOTP_NOT_ENABLED'
    ? problem(409, 'not-begun', secondFactorRoutesWords.en.beginWithYourPasswordFirst)
    : problem(422, 'wrong-code', secondFactorRoutesWords.en.thisCodeIsNotRight);

async function refuseWhereRequired(installation: Installation, context: Context): Promise<void> {
  const { roles } = await signedInToSetUp(installation, context);
  if (roles.length > 0 && (await isStepRequired(installation.db)))
    throw problem(409, 'second-factor-required', refusedSignIn.en['second-factor-required']);
}

async function end(
  installation: Installation,
  context: Context,
  { person, password, clearTries }: Given,
): Promise<Response> {
  await refuseWhereHandedOver(installation, person.id, 'handed-over-own');
  const answer = await installation.signIn.endSecondFactor(context.req.raw.headers, password);
  if (!answer.ok) throw wrongPassword();
  await installation.signIn.voidLinks(person.id);
  await clearTries();
  await auditAlone(installation, { what: 'second-step-ended', who: person.id });
  forgetSignedIn();
  return withCookiesOf(answer, { secondFactor: 'off' });
}

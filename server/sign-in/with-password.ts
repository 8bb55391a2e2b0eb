import type { SignInState } from '#core/api-answers/sign-in.ts';
import { hasNoPlaceHere, personOf } from '#server/accounts/person.ts';
import type { Asking } from '#server/accounts/signed-in.ts';
import { auditAlone } from '#server/audit/write.ts';
import { rememberDevice } from '#server/http/known-devices.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { rememberAddress } from '#server/post/address.ts';
import { withCookiesOf } from './better-auth-answer.ts';
import { isPasswordHandedOver } from './handed-over.ts';
import { refusedSignIn, withPasswordWords } from './words.ts';

const wrongPair = () => problem(401, 'wrong', withPasswordWords.en.thisAddressAndPasswordDo);

/**
 * Signs in with a password.
 * @param step what stands in the audit: how they came to it
 * @returns `{ state: 'in' | 'second-factor' }` with the cookies; refuses 401 or 403
 */
export async function signInWithPassword(
  installation: Installation,
  asking: Asking,
  email: string,
  password: string,
  step: 'password' | 'invitation' | 'demo' = 'password',
): Promise<Response> {
  const answer = await installation.signIn.withPassword(email, password, asking.req.raw.headers);
  if (!answer.ok) throw wrongPair();
  const account = await installation.signIn.accountOf(email);
  const person = account && (await personOf(installation, account));
  if (!person || hasNoPlaceHere(person)) {
    if (person) await installation.signIn.signOutEverywhere(person.id);
    throw problem(403, 'left', withPasswordWords.en.thisAccountIsNoLonger);
  }
  if ((await installation.signIn.secondFactor(person.id)) === 'off') {
    if (await isPasswordHandedOver(installation, person.id)) {
      await installation.signIn.takeBack(answer);
      throw problem(403, 'handed-over', refusedSignIn.en['handed-over']);
    }
  }
  const state = (await isHalfWay(answer)) ? 'second-factor' : 'in';
  if (state === 'in' && person.roles.includes('administrator')) {
    await rememberAddress(installation, person.id, new URL(asking.req.url).origin);
  }
  if (state === 'in') await auditAlone(installation, { what: 'signed-in', who: person.id, tells: { step } });
  const signedIn = withCookiesOf(answer, { state } satisfies SignInState);
  rememberDevice(installation, asking, signedIn, email);
  return signedIn;
}

async function isHalfWay(answer: Response): Promise<boolean> {
  const said: unknown = await answer.json();
  return typeof said === 'object' && said !== null && 'twoFactorRedirect' in said;
}

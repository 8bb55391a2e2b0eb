import { createHash } from 'node:crypto';
import type { Role } from '#core/roles.ts';
import { notYours, signedOut } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { hasNoPlaceHere, type Person, personOf } from './person.ts';

/** A request as a route holds it: what is read of it to know who asks, and at which address. */
export interface Asking {
  req: { url: string; raw: { headers: Headers } };
}

interface Remembered {
  person: Person;
  until: number;
}

const remembered = new Map<string, Remembered>();
const rememberFor = 20_000;

/** Forgets who was signed in: after a sign-out, a change of roles, or a lock. */
export function forgetSignedIn(): void {
  remembered.clear();
}

/** Who is asking, by the session cookie; null when nobody is signed in. Remembered for 20 seconds a cookie, in each installation apart. */
export async function signedInOrNobody(installation: Installation, asking: Asking): Promise<Person | null> {
  const { headers } = asking.req.raw;
  const cookie = headers.get('cookie');
  if (!cookie) return null;
  const key = createHash('sha256').update(`${installation.settings.folder}\n${cookie}`).digest('base64');
  const known = remembered.get(key);
  const now = installation.now().getTime();
  if (known && known.until > now) return known.person;
  const session = await installation.signIn.session(headers);
  if (!session) return null;
  const person = await personOf(installation, session.user);
  if (hasNoPlaceHere(person)) return null;
  if (remembered.size > 10_000) remembered.clear();
  remembered.set(key, { person, until: now + rememberFor });
  return person;
}

/** Who is asking; refuses (401) where nobody is signed in. */
export async function signedIn(installation: Installation, asking: Asking): Promise<Person> {
  const person = await signedInOrNobody(installation, asking);
  if (!person) throw signedOut();
  return person;
}

/** The person who asks, who must hold one of these roles. */
export async function signedInAs(
  installation: Installation,
  asking: Asking,
  ...roles: readonly Role[]
): Promise<Person> {
  const person = await signedIn(installation, asking);
  if (!person.roles.some((role) => roles.includes(role))) throw notYours();
  return person;
}

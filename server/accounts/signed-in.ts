import { createHash } from 'node:crypto';
import type { Role } from '#core/roles.ts';
import { notYours, problem, signedOut } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { lacksStep } from './lacks-second-factor.ts';
import { hasNoPlaceHere, type Person, personOf } from './person.ts';
import { forgottenSoFar, whenRightsChange } from './rights-remembered.ts';
import { refusedOfAccounts } from './words.ts';

/** A request as a route holds it: what is read of it to know who asks, and at which address. */
export interface Asking {
  req: { url: string; raw: { headers: Headers } };
}

/** Who was found to be signed in by a cookie. */
interface Remembered {
  person: Person;
  /** The second step that the service asks for and they have not set up: until then they open nothing. */
  lacks: 'second-step' | null;
  until: number;
}

const remembered = new Map<string, Remembered>();
whenRightsChange(() => remembered.clear());
const rememberFor = 20_000;

/** By the session cookie; remembered for 20 seconds a cookie, in each installation apart. */
async function whoAsks(installation: Installation, asking: Asking): Promise<Remembered | null> {
  const { headers } = asking.req.raw;
  const cookie = headers.get('cookie');
  if (!cookie) return null;
  const key = createHash('sha256').update(`${installation.settings.folder}\n${cookie}`).digest('base64');
  const known = remembered.get(key);
  const now = installation.now().getTime();
  if (known && known.until > now && known.until <= now + rememberFor) return known;
  const before = forgottenSoFar();
  const session = await installation.signIn.session(headers);
  if (!session) return null;
  const person = await personOf(installation, session.user);
  if (hasNoPlaceHere(person)) return null;
  const lacks = (await lacksStep(installation, person)) ? 'second-step' : null;
  if (remembered.size > 10_000) remembered.clear();
  const found = { person, lacks, until: now + rememberFor } as const;
  // What was read while somebody signed out or left is not to be believed for longer than this once.
  if (before === forgottenSoFar()) remembered.set(key, found);
  return found;
}

/** Who is asking, and what they must set up first; null when nobody is signed in. */
export async function signedInOrNobody(
  installation: Installation,
  asking: Asking,
): Promise<Pick<Remembered, 'person' | 'lacks'> | null> {
  return whoAsks(installation, asking);
}

/** Who is asking, also where they must set up a second step first; refuses (401) where nobody is signed in. */
export async function signedInToSetUp(installation: Installation, asking: Asking): Promise<Person> {
  const found = await whoAsks(installation, asking);
  if (!found) throw signedOut();
  return found.person;
}

/** Who is asking; refuses (401) where nobody is signed in, and (403) who must set up a second step first. */
export async function signedIn(installation: Installation, asking: Asking): Promise<Person> {
  const found = await whoAsks(installation, asking);
  if (!found) throw signedOut();
  if (found.lacks) throw problem(403, 'second-factor-needed', refusedOfAccounts.en['second-factor-needed']);
  return found.person;
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

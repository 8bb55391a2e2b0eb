import { createHash } from 'node:crypto';
import { signedOut } from '#server/http/problem.ts';
import { type Installation, oneService } from '#server/installation.ts';

export const roles = ['therapist', 'supervisor', 'manager', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** The person who is asking. */
export interface Person {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  /** The client this person is, if they are one. */
  client: string | null;
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

/** An account that is neither a member nor a client: one whose holder has left. It is signed in nowhere. */
export const hasNoPlaceHere = ({ roles, client }: Pick<Person, 'roles' | 'client'>) =>
  roles.length === 0 && client === null;

/** Who is asking, by the session cookie; null when nobody is signed in. Remembered for 20 seconds a cookie, in each installation apart. */
export async function signedInOrNobody(installation: Installation, headers: Headers): Promise<Person | null> {
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

export async function signedIn(installation: Installation, headers: Headers): Promise<Person> {
  const person = await signedInOrNobody(installation, headers);
  if (!person) throw signedOut();
  return person;
}

/** What the holder of an account is here now. */
export async function personOf(
  installation: Installation,
  user: { id: string; name: string; email: string },
): Promise<Person> {
  const [member, client] = await Promise.all([
    installation.db
      .selectFrom('member')
      .select('roles')
      .where('service', '=', oneService)
      .where('person', '=', user.id)
      .where('state', '=', 'active')
      .executeTakeFirst(),
    installation.db
      .selectFrom('client')
      .select('id')
      .where('service', '=', oneService)
      .where('account', '=', user.id)
      .executeTakeFirst(),
  ]);
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    roles: member ? (JSON.parse(member.roles) as Role[]) : [],
    client: client?.id ?? null,
  };
}

import type { Role } from '#core/roles.ts';
import { linkAccount } from '#server/accounts/clients.ts';
import { addMember } from '#server/accounts/members.ts';
import { addPair } from '#server/accounts/supervision.ts';
import type { Installation } from '#server/installation.ts';
import { nameService } from '#server/service/name-and-zone.ts';
import { demoPassword } from './password.ts';

/** Everybody at work in the demo clinic; plainly invented. */
const staff = {
  ruth: { name: 'Ruth Okafor', email: 'ruth@example.org', roles: ['supervisor'] },
  ana: { name: 'Ana Sousa', email: 'ana@example.org', roles: ['therapist'] },
  tom: { name: 'Tom Brandt', email: 'tom@example.org', roles: ['therapist'] },
  mei: { name: 'Mei Castellanos', email: 'mei@example.org', roles: ['manager'] },
  oskar: { name: 'Oskar Vainio', email: 'oskar@example.org', roles: ['administrator'] },
} satisfies Record<string, { name: string; email: string; roles: Role[] }>;

/** The accounts of the staff, by the word each goes by here. */
export type Staff = Record<keyof typeof staff, string>;
export const staffAccount = (made: Staff, word: keyof typeof staff) => ({ id: made[word], ...staff[word] });

/** Names the demo clinic and gives each of its people an account and a place; Ruth supervises both therapists. */
export async function makePeople(installation: Installation, zone: string): Promise<Staff> {
  const { db, now, signIn } = installation;
  await nameService(db, { name: 'Harbour Street Therapy (demo)', zone, country: 'GB', kind: 'demo' }, now());
  const password = await signIn.hashed(demoPassword);
  const made = { ruth: '', ana: '', tom: '', mei: '', oskar: '' };
  for (const word of ['ruth', 'ana', 'tom', 'mei', 'oskar'] as const) {
    made[word] = await signIn.makeAccount({ ...staff[word], ...password });
    await addMember(db, { ...staff[word], person: made[word] }, now());
  }
  for (const therapist of [made.ana, made.tom]) await addPair(db, { supervisor: made.ruth, therapist });
  return made;
}

/** Gives a client an account to sign in with. @returns the account's id */
export async function makeClientAccount(
  { db, signIn }: Installation,
  client: string,
  who: { name: string; email: string },
): Promise<string> {
  const account = await signIn.makeAccount({ ...who, password: demoPassword });
  await linkAccount(db, client, account);
  return account;
}

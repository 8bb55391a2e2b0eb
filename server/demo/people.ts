import type { Role } from '#server/accounts/signed-in.ts';
import { type Installation, oneService } from '#server/installation.ts';
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
export const staffEmail = (word: keyof typeof staff) => staff[word].email;

/** Names the demo clinic and gives each of its people an account and a place; Ruth supervises both therapists. */
export async function makePeople(installation: Installation, zone: string): Promise<Staff> {
  const at = installation.now().toISOString();
  const name = 'Harbour Street Therapy (demo)';
  await installation.db
    .insertInto('service')
    .values({ id: oneService, name, zone, country: 'GB', kind: 'demo', at })
    .execute();
  const made = { ruth: '', ana: '', tom: '', mei: '', oskar: '' };
  for (const word of ['ruth', 'ana', 'tom', 'mei', 'oskar'] as const) {
    const { roles, ...who } = staff[word];
    made[word] = await installation.signIn.makeAccount({ ...who, password: demoPassword });
    const member = { ...who, roles: JSON.stringify(roles), state: 'active' as const };
    await installation.db
      .insertInto('member')
      .values({ service: oneService, person: made[word], ...member, at })
      .execute();
  }
  for (const therapist of [made.ana, made.tom]) {
    await installation.db
      .insertInto('supervision')
      .values({ service: oneService, supervisor: made.ruth, therapist })
      .execute();
  }
  return made;
}

/** Gives a client an account to sign in with. @returns the account's id */
export async function makeClientAccount(
  installation: Installation,
  client: string,
  who: { name: string; email: string },
): Promise<string> {
  const account = await installation.signIn.makeAccount({ ...who, password: demoPassword });
  await installation.db
    .updateTable('client')
    .set({ account })
    .where('service', '=', oneService)
    .where('id', '=', client)
    .execute();
  return account;
}

import type { HourRules } from '#core/days/hour-rules.ts';
import type { Role } from '#core/roles.ts';
import { linkAccount } from '#server/accounts/clients.ts';
import { addMember } from '#server/accounts/members.ts';
import { addPair } from '#server/accounts/supervision.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import type { YoungPeople } from '#server/service/consent-ages.ts';
import { nameService } from '#server/service/name-and-zone.ts';
import { writeSetting } from '#server/service/stored-settings.ts';
import { demoCredentials } from './credentials.ts';
import { demoDirectory } from './directory.ts';
import { demoPassword } from './password.ts';
import { demoPublicPages } from './public-pages.ts';

/** Who consents for a young person in the demo clinic, as England and Wales have it. */
const youngPeople: YoungPeople = {
  ownConsentFrom: 16,
  comesOfAge: 18,
  guardians: 'one',
  assent: 'asked',
  pagesFor: ['guardian', 'caregiver'],
  daysAfterClosing: 30,
  setBy: 'Oskar Vainio',
  setOn: '',
};

/** Clients of the demo clinic ask for hours, and move theirs up to a day before. */
const demoHourRules: HourRules = { ask: 'yes', move: 'at_once', notice: 24, weeks: 3 };

/** Everybody at work in the demo clinic; plainly invented. */
const staff = {
  ruth: { name: 'Ruth Okafor', email: 'ruth@example.org', roles: ['supervisor'] },
  ana: { name: 'Ana Sousa', email: 'ana@example.org', roles: ['therapist'] },
  tom: { name: 'Tom Brandt', email: 'tom@example.org', roles: ['therapist'] },
  nyah: { name: 'Nyah Mensah', email: 'nyah@example.org', roles: ['facilitator'] },
  sela: { name: 'Sela Marsh', email: 'sela@example.org', roles: ['secretary'] },
  mei: { name: 'Mei Castellanos', email: 'mei@example.org', roles: ['manager'] },
  oskar: { name: 'Oskar Vainio', email: 'oskar@example.org', roles: ['administrator'] },
} satisfies Record<string, { name: string; email: string; roles: Role[] }>;

/** The accounts of the staff, by the word each goes by here. */
export type Staff = Record<keyof typeof staff, string>;
export const staffAccount = (made: Staff, word: keyof typeof staff) => ({ id: made[word], ...staff[word] });

/** Names the demo clinic and gives each of its people an account and a place; Ruth supervises both therapists and the facilitator. */
export async function makePeople(
  installation: Installation,
  { zone, dayIn }: { zone: string; dayIn: (days: number) => string },
): Promise<Staff> {
  const password = await installation.signIn.hashed(demoPassword);
  const made = { ruth: '', ana: '', tom: '', nyah: '', sela: '', mei: '', oskar: '' };
  const words = ['ruth', 'ana', 'tom', 'nyah', 'sela', 'mei', 'oskar'] as const;
  for (const word of words) {
    made[word] = await installation.signIn.makeAccount({ ...staff[word], ...password });
  }
  const service = { name: 'Harbour Street Therapy (demo)', zone, country: 'GB', kind: 'demo' } as const;
  await inSharedCommit(installation, async (transaction) => {
    await nameService(installation, transaction, service);
    for (const word of words)
      await addMember(installation, transaction, { ...staff[word], person: made[word] });
    await writeSetting(installation, transaction, 'youngPeople', JSON.stringify(youngPeople));
    const research = { purpose: 'To see for whom interpersonal therapy works well (invented for the demo).' };
    await writeSetting(installation, transaction, 'research', JSON.stringify(research));
    await writeSetting(installation, transaction, 'publicPages', JSON.stringify(demoPublicPages));
    await writeSetting(installation, transaction, 'safety-directory', JSON.stringify(demoDirectory(dayIn)));
    await writeSetting(installation, transaction, 'hour-rules', JSON.stringify(demoHourRules));
    const credentials = JSON.stringify(demoCredentials(made, dayIn));
    await writeSetting(installation, transaction, 'credentials', credentials);
    for (const therapist of [made.ana, made.tom, made.nyah])
      await addPair(installation, transaction, { supervisor: made.ruth, therapist });
  });
  return made;
}

/** Gives a client an account to sign in with. @returns the account's id */
export async function makeClientAccount(
  installation: Installation,
  client: string,
  who: { name: string; email: string },
): Promise<string> {
  const account = await installation.signIn.makeAccount({ ...who, password: demoPassword });
  await inSharedCommit(installation, (transaction) =>
    linkAccount(installation, transaction, client, account),
  );
  return account;
}

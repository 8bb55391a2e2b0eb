import { fillWith } from '#bench/fill.ts';
import { writeRows } from '#bench/many-rows.ts';
import { namedService } from '#bench/named-service.ts';
import { account } from '#bench/stand.ts';
import type { Role } from '#core/roles.ts';
import { therapists } from '#examples/moving-in/people.ts';
import { addMember } from '#server/accounts/members.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';

/** Those who ask for what takes long, by their address. */
export const people = { tom: 'tom@example.org', max: 'max@example.org', ada: 'ada@example.org' } as const;
export const { password } = account;

async function member(
  installation: Installation,
  { name, email }: { name: string; email: string },
  roles: Role[],
): Promise<string> {
  const person = await installation.signIn.makeAccount({ name, email, password });
  await inSharedCommit(installation, (to) => addMember(installation, to, { person, name, email, roles }));
  return person;
}

/**
 * A service in which what takes long takes as long as it well may: so many courses in its lists, two hundred of which have
 * a chart of sixteen sessions, and the therapists of the example who are about to move in with six hundred more.
 */
export async function longService(courses: number): Promise<string> {
  const folder = await namedService('kith-held-', account);
  const installation = await openInstallation(readSettings({ KITH_DATA: folder }));
  const tom = await member(installation, { name: 'Tom', email: people.tom }, ['therapist']);
  await member(installation, { name: 'Max', email: people.max }, ['manager']);
  await member(installation, { name: 'Ada', email: people.ada }, ['administrator']);
  for (const one of therapists) await member(installation, one, ['therapist']);
  const names = Array.from({ length: 200 }, (_, nth) => `Whole ${nth}`);
  const [written = ''] = await fillWith(installation, tom, names, { scores: 16, sessions: 16 });
  await writeRows(installation, written, [], courses);
  await closeInstallation(installation);
  return folder;
}

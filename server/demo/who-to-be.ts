import type { DemoPerson } from '#core/api-answers/demo.ts';
import { openIdentity } from '#server/accounts/clients.ts';
import { rolesIn } from '#server/accounts/members.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { findService } from '#server/service/name-and-zone.ts';

/** Both the flag and the database must say so: a real service opened with the flag stays shut. */
export async function isDemo(installation: Installation): Promise<boolean> {
  return installation.settings.demo && (await findService(installation.db))?.kind === 'demo';
}

export async function demoPeople(installation: Installation): Promise<DemoPerson[]> {
  const [members, clients] = await Promise.all([
    installation.db
      .selectFrom('member')
      .selectAll()
      .where('service', '=', oneService)
      .where('state', '=', 'active')
      .execute(),
    installation.db
      .selectFrom('client')
      .selectAll()
      .where('service', '=', oneService)
      .where('account', 'is not', null)
      .execute(),
  ]);
  return [
    ...members.map((row): DemoPerson => {
      const { name, email } = row;
      return { name, email, roles: rolesIn(row), kind: 'member' };
    }),
    ...clients
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
      .map((row): DemoPerson => {
        const { name, email } = openIdentity(installation.master, row);
        return { name, email: email ?? '', roles: [], kind: 'client' };
      }),
  ];
}

import type { CourseRow } from '#server/db/tables.ts';
import { type House, here } from '#server/installation.ts';
import { readIdentity } from './clients.ts';

/** The account a client signs in with; null before they have one. */
export async function accountOf(house: House, client: string): Promise<string | null> {
  const found = await house.db
    .selectFrom('client')
    .select('account')
    .where('service', '=', here)
    .where('id', '=', client)
    .executeTakeFirst();
  return found?.account ?? null;
}

/** Names of the people who wrote in a course: the service's members, and the client by the account they sign in with. */
export async function namesIn(
  house: House,
  row: Pick<CourseRow, 'client'>,
): Promise<ReadonlyMap<string, string>> {
  const [members, account, identity] = await Promise.all([
    house.db.selectFrom('member').select(['person', 'name']).where('service', '=', here).execute(),
    accountOf(house, row.client),
    readIdentity(house, row.client),
  ]);
  const names = new Map(members.map((member) => [member.person, member.name]));
  if (account && identity) names.set(account, identity.name);
  return names;
}

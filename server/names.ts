import { readIdentity } from './clients.ts';
import type { CourseRow } from './db/tables.ts';
import { type House, here } from './house.ts';

/** Names of the people who wrote in a course: the service's members, and the client by the account they sign in with. */
export async function namesIn(
  house: House,
  row: Pick<CourseRow, 'client'>,
): Promise<ReadonlyMap<string, string>> {
  const [members, client, identity] = await Promise.all([
    house.db.selectFrom('member').select(['person', 'name']).where('service', '=', here).execute(),
    house.db
      .selectFrom('client')
      .select('account')
      .where('service', '=', here)
      .where('id', '=', row.client)
      .executeTakeFirst(),
    readIdentity(house, row.client),
  ]);
  const names = new Map(members.map((member) => [member.person, member.name]));
  if (client?.account && identity) names.set(client.account, identity.name);
  return names;
}

import type { CourseRow } from '#server/db/tables.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { readIdentity } from './clients.ts';

/** The account a client signs in with; null before they have one. */
export async function accountOfClient(installation: Installation, client: string): Promise<string | null> {
  const found = await installation.db
    .selectFrom('client')
    .select('account')
    .where('service', '=', oneService)
    .where('id', '=', client)
    .executeTakeFirst();
  return found?.account ?? null;
}

/** Names of the people who wrote in a course: the service's members, and the client by the account they sign in with. */
export async function namesInCourse(
  installation: Installation,
  row: Pick<CourseRow, 'client'>,
): Promise<ReadonlyMap<string, string>> {
  const [members, account, identity] = await Promise.all([
    installation.db
      .selectFrom('member')
      .select(['person', 'name'])
      .where('service', '=', oneService)
      .execute(),
    accountOfClient(installation, row.client),
    readIdentity(installation, row.client),
  ]);
  const names = new Map(members.map((member) => [member.person, member.name]));
  if (account && identity) names.set(account, identity.name);
  return names;
}

import { kithItself } from '#core/book/doing.ts';
import { byOnPage } from '#core/course/beside/consent-acts.ts';
import type { Course } from '#core/course/course.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { readIdentity } from './clients.ts';
import { memberNames } from './members.ts';

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

/** Names of the people who wrote in a course: the service's members, the client by the account they sign in with, and those who have a page of their own. */
export async function namesInCourse(
  installation: Installation,
  row: Pick<CourseRow, 'client'>,
  { beside }: Pick<Course, 'beside'>,
): Promise<ReadonlyMap<string, string>> {
  const [members, account, identity] = await Promise.all([
    memberNames(installation.db),
    accountOfClient(installation, row.client),
    readIdentity(installation, row.client),
  ]);
  const besides = beside.people.map(({ id, name }) => [byOnPage(id), name] as const);
  const names = new Map([...members, ...besides, [kithItself, 'Kith']]);
  if (account && identity) names.set(account, identity.name);
  return names;
}

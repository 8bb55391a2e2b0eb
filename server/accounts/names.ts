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

/** Every account by which a client signed in here: those of entries that became one with theirs too. */
export async function accountsOfClient({ db }: Installation, client: string): Promise<string[]> {
  const rows = await db
    .selectFrom('client')
    .select('account')
    .where('service', '=', oneService)
    .where((row) => row.or([row('id', '=', client), row('merged_into', '=', client)]))
    .execute();
  return rows.flatMap(({ account }) => account ?? []);
}

/** Names of the people who wrote in a course: the service's members, the client by the account they sign in with, and those who have a page of their own. */
export async function namesInCourse(
  installation: Installation,
  row: Pick<CourseRow, 'client'>,
  { beside }: Pick<Course, 'beside'>,
): Promise<ReadonlyMap<string, string>> {
  const [members, accounts, identity] = await Promise.all([
    memberNames(installation.db),
    accountsOfClient(installation, row.client),
    readIdentity(installation, row.client),
  ]);
  const besides = beside.people.map(({ id, name }) => [byOnPage(id), name] as const);
  const names = new Map([...members, ...besides, [kithItself, 'Kith']]);
  if (identity) for (const account of accounts) names.set(account, identity.name);
  return names;
}

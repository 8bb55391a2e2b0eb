import type { Identity } from '#core/api-answers/accounts.ts';
import type { FoundCourse } from '#core/api-answers/courses.ts';
import { plainNumber } from '#core/forms/identifiers.ts';
import { isNamed } from '#core/words/names.ts';
import { everyClient, identityOrNone } from '#server/accounts/clients.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { standingIn } from './access.ts';
import { findByNameWords } from './words.ts';
import { writeLook } from './write-looks.ts';

const mostFound = 8;

/**
 * The courses of clients whose name begins so, or who have just this number. Names are sealed, so all of them are opened and compared, some at a time so
 * that others are answered in between: this is asked seldom. Each course shown is a look.
 */
export async function findByName(
  installation: Installation,
  person: Person,
  { name, reason }: { name: string; reason: string },
): Promise<FoundCourse[]> {
  const { db } = installation;
  const named = await clientsNamed(installation, name);
  const members = await memberNames(db);
  const courses: CourseRow[] = [];
  for (const some of inBatches([...named.keys()])) {
    const theirs = await coursesOfThese(db, some).execute();
    courses.push(...theirs);
    if (courses.length > mostFound)
      throw problem(422, 'too-many', findByNameWords.en.manyClientsHaveNameLike);
  }
  const matches = courses.toSorted((one, other) =>
    one.opened_on > other.opened_on ? -1 : Number(one.opened_on < other.opened_on),
  );
  const found: FoundCourse[] = [];
  for (const row of matches) {
    const as = await standingIn(installation, person, row);
    const who = named.get(row.client);
    found.push({
      course: row.id,
      client: who?.name ?? '',
      born: who?.born?.slice(0, 4) ?? null,
      therapist: members.get(row.therapist) ?? '',
      state: row.closed_on === null ? 'under way' : 'closed',
      as,
    });
    const look = {
      course: row.id,
      person: person.id,
      standing: as ?? 'emergency',
      what: 'found',
      reason,
    } as const;
    await inSharedCommit(installation, (transaction) => writeLook(installation, transaction, look));
  }
  return found;
}

const coursesOfThese = (db: Db, clients: readonly string[]) =>
  db.selectFrom('course').selectAll().where('service', '=', oneService).where('client', 'in', clients);

const hasNumber = ({ identifiers = [] }: Identity, typed: string): boolean =>
  identifiers.some(({ value }) => plainNumber(value) === plainNumber(typed));

async function clientsNamed(
  { db, master }: Pick<Installation, 'db' | 'master'>,
  name: string,
): Promise<Map<string, Identity>> {
  const named = new Map<string, Identity>();
  for await (const row of everyClient(db)) {
    const who = identityOrNone(master, row);
    if (who && (isNamed(who.name, name) || hasNumber(who, name))) named.set(row.id, who);
  }
  return named;
}

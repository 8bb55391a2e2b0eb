import type { FoundCourse } from '#core/api-answers/courses.ts';
import { isNamed } from '#core/words/names.ts';
import { identityOrNone } from '#server/accounts/clients.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { oneService } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { standingIn } from './access.ts';
import { writeLook } from './write-looks.ts';

const mostFound = 8;

/**
 * The courses of clients whose name begins so. Names are sealed, so all of them are opened and compared: this is asked
 * seldom. Each course shown is a look.
 */
export async function findByName(
  installation: Installation,
  person: Person,
  { name, reason }: { name: string; reason: string },
): Promise<FoundCourse[]> {
  const { db, master } = installation;
  const [clients, courses, members] = await Promise.all([
    db.selectFrom('client').selectAll().where('service', '=', oneService).execute(),
    db.selectFrom('course').selectAll().where('service', '=', oneService).execute(),
    memberNames(db),
  ]);
  const named = new Map(
    clients.flatMap((row) => {
      const who = identityOrNone(master, row);
      return who && isNamed(who.name, name) ? [[row.id, who] as const] : [];
    }),
  );
  const matches = courses
    .filter(({ client }) => named.has(client))
    .toSorted((one, other) =>
      one.opened_on > other.opened_on ? -1 : Number(one.opened_on < other.opened_on),
    );
  if (matches.length > mostFound) {
    throw problem(422, 'too-many', 'Many clients have a name like this. Write more of the name.');
  }
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

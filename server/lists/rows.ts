import { inGroups } from '#core/forms/identifiers.ts';
import type { ListedCourse } from '#core/lists/listed-course.ts';
import type { Summary } from '#core/lists/summary.ts';
import { identityOrNone } from '#server/accounts/clients.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import type { Installation } from '#server/installation.ts';
import { clientsOpenedOnce } from './clients-opened.ts';
import { summariesOf } from './summaries-known.ts';
import { byOpening } from './summary-row.ts';

interface ListRow extends Pick<CourseRow, 'client'> {
  summary: Summary;
}

interface Called {
  name: string;
  numbers: readonly string[];
}

/** What these clients are called, and their numbers; a client whose key was destroyed has none. */
const whoTheyAre = clientsOpenedOnce<Called>((master, client) => {
  const who = identityOrNone(master, client);
  return { name: who?.name ?? '', numbers: (who?.identifiers ?? []).map(inGroups) };
});

/** The names of these clients; a client whose key was destroyed has none. */
export async function clientNames(
  db: Db,
  master: Buffer,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const who = await whoTheyAre(db, master, ids);
  return new Map([...ids].map((id) => [id, who.get(id)?.name ?? '']));
}

/** Finds by an index what these therapists hold; put in order afterwards, since SQLite would read every course to keep the order. */
export const heldBy = (db: Db, therapists: readonly string[]) =>
  db
    .selectFrom('course')
    .select(['id', 'client', 'seq'])
    .where('service', '=', oneService)
    .where('therapist', 'in', therapists);

/** The summary rows of these therapists' courses, by the name no one: only what lists read. */
async function summaryRowsHeldBy(db: Db, therapists: readonly string[]): Promise<ListRow[]> {
  if (therapists.length === 0) return [];
  const rows = await heldBy(db, therapists).execute();
  const summaries = await summariesOf(db, rows);
  return rows
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ id, client }) => {
      const summary = summaries.get(id);
      return summary ? [{ client, summary }] : [];
    });
}

/** The courses that these therapists hold, as lists read them, the first opened first; the same list while it is the same. */
export const coursesHeldBy = (
  { db, master }: Pick<Installation, 'db' | 'master'>,
  therapists: readonly string[],
): Promise<readonly ListedCourse[]> => heldIn(db, therapists, master);

const heldIn = whileUnchanged(
  ['course', 'client'],
  (therapists: readonly string[], _master: Buffer) => therapists.join(),
  async (db, therapists, master): Promise<readonly ListedCourse[]> => {
    const rows = await summaryRowsHeldBy(db, therapists);
    const known = await whoTheyAre(db, master, new Set(rows.map((row) => row.client)));
    const courses = rows.map((row) => {
      const { name = '', numbers = [] } = known.get(row.client) ?? {};
      return {
        summary: row.summary,
        client: { id: row.client, name },
        ...(numbers.length > 0 && { numbers }),
      };
    });
    return courses.toSorted(byOpening);
  },
);

/** The summaries of the courses that somebody holds, which name no one. */
export async function summariesHeldBy(installation: Installation, therapist: string): Promise<Summary[]> {
  return (await summaryRowsHeldBy(installation.db, [therapist])).map(({ summary }) => summary);
}

import { openIdentity } from '#server/accounts/clients.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { RowSummary } from './summary-row.ts';

export interface Named {
  id: string;
  name: string;
}

/** One course as lists read it: its summary row, and the client's name, unsealed at the end. */
export interface ListedCourse {
  summary: RowSummary;
  client: Named;
}

export type ListRow = Pick<CourseRow, 'client' | 'summary'>;

/** At most this many names in one question to the database. */
const atATime = 500;

/** Unseals the names of the clients of these rows; a client whose key was destroyed has none. */
export async function withClientNames(
  installation: Installation,
  rows: readonly ListRow[],
): Promise<ListedCourse[]> {
  const ids = [...new Set(rows.map((row) => row.client))];
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += atATime) {
    const clients = await installation.db
      .selectFrom('client')
      .selectAll()
      .where('service', '=', oneService)
      .where('id', 'in', ids.slice(from, from + atATime))
      .execute();
    for (const client of clients)
      names.set(
        client.id,
        nameIn(() => openIdentity(installation.master, client).name),
      );
  }
  return rows.map((row) => ({
    summary: JSON.parse(row.summary) as RowSummary,
    client: { id: row.client, name: names.get(row.client) ?? '' },
  }));
}

function nameIn(open: () => string): string {
  try {
    return open();
  } catch {
    return '';
  }
}

/** The summary rows of these therapists' courses, by the name no one: only what lists read. */
export async function summaryRowsHeldBy(
  installation: Installation,
  therapists: readonly string[],
): Promise<ListRow[]> {
  if (therapists.length === 0) return [];
  return installation.db
    .selectFrom('course')
    .select(['client', 'summary'])
    .where('service', '=', oneService)
    .where('therapist', 'in', therapists)
    .orderBy('opened_on')
    .orderBy('id')
    .execute();
}

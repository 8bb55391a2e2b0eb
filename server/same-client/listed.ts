import type { EntryOfClient, MayBeOne, MergedEntry, SameClients } from '#core/api-answers/same-client.ts';
import {
  everyClient,
  holdsClient,
  identityOrNone,
  type openIdentity,
  readClientRow,
} from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { type ClientRow, oneService } from '#server/db/tables.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { AlikeFinder } from './alike.ts';
import { pairOf, twoPeople } from './two-people.ts';

/** Whether somebody may say of any two clients who they are, and sees no record for it. */
const seesToAll = ({ roles }: Person): boolean => roles.includes('administrator');

/** An entry and its client; refuses (404) whoever neither works with both nor looks after the service. */
export async function clientOfTheirs(
  installation: Installation,
  person: Person,
  id: string,
): Promise<ClientRow> {
  const row = await readClientRow(installation.db, id);
  if (!row || row.merged_into !== null) throw notFound();
  if (!seesToAll(person) && !(await holdsClient(installation, person, id))) throw notFound();
  return row;
}

/** The clients whom somebody may tell apart: everybody for an administrator, one’s own for a therapist. */
async function ownClients({ db }: Installation, person: Person): Promise<ReadonlySet<string> | undefined> {
  if (seesToAll(person)) return undefined;
  const rows = await db
    .selectFrom('course')
    .select('client')
    .where('service', '=', oneService)
    .where('therapist', '=', person.id)
    .execute();
  return new Set(rows.map(({ client }) => client));
}

/** Those who may be one person and were not told apart, and those who became one. */
export async function sameClients(installation: Installation, person: Person): Promise<SameClients> {
  const { db, master } = installation;
  const [own, apart] = await Promise.all([ownClients(installation, person), twoPeople(db)]);
  const alike = new AlikeFinder<EntryOfClient & { email: string | null }>();
  const pairs: MayBeOne[] = [];
  for await (const row of everyClient(db)) {
    const who = own && !own.has(row.id) ? null : identityOrNone(master, row);
    if (!who) continue;
    const { email, ...entry } = { ...entryOf(row, who), email: who.email };
    for (const { one, by } of alike.all({ ...entry, email })) {
      const { email: _theirs, ...other } = one;
      if (!apart.has(pairOf(other.client, entry.client))) pairs.push({ by, entries: [other, entry] });
    }
    alike.add({ ...entry, email });
  }
  return { pairs, merged: await mergedEntries(installation, own) };
}

function entryOf(row: ClientRow, who: ReturnType<typeof openIdentity>): EntryOfClient {
  const { name, born, identifiers = [] } = who;
  return { client: row.id, name, born, identifiers, account: row.account === null ? 'none' : 'signed-up' };
}

async function mergedEntries(
  { db, master }: Installation,
  own: ReadonlySet<string> | undefined,
): Promise<MergedEntry[]> {
  const rows = await db
    .selectFrom('client')
    .selectAll()
    .where('service', '=', oneService)
    .where('merged_into', 'is not', null)
    .execute();
  const merged: MergedEntry[] = [];
  for (const row of rows) {
    if (own && !own.has(row.merged_into ?? '')) continue;
    const into = await readClientRow(db, row.merged_into ?? '');
    const [who, stays] = [identityOrNone(master, row), into && identityOrNone(master, into)];
    if (!who || !into || !stays) continue;
    merged.push({
      entry: { client: row.id, name: who.name, born: who.born },
      into: { client: into.id, name: stays.name, born: stays.born },
    });
  }
  return merged;
}

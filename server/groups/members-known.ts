import type { Group } from '#core/group/group.ts';
import { everCalled, identityOrNone } from '#server/accounts/clients.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** A member as the service knows them; one who was erased is not known any more. */
export interface KnownMember {
  row: CourseRow;
  name: string;
  phone: string;
  /** What they are called, and were once. */
  everCalled: readonly string[];
}

/** The members of a group, by their courses: the group itself keeps nobody’s name. */
export async function membersKnown(
  { db, master }: Pick<Installation, 'db' | 'master'>,
  { members }: Group,
): Promise<ReadonlyMap<string, KnownMember>> {
  const rows: CourseRow[] = [];
  for (const some of inBatches(members.members.map(({ course }) => course)))
    rows.push(
      ...(await db
        .selectFrom('course')
        .selectAll()
        .where('service', '=', oneService)
        .where('id', 'in', some)
        .execute()),
    );
  const known = new Map<string, Omit<KnownMember, 'row'>>();
  for (const some of inBatches([...new Set(rows.map(({ client }) => client))])) {
    const clients = await db
      .selectFrom('client')
      .selectAll()
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const client of clients) {
      const identity = identityOrNone(master, client);
      known.set(client.id, {
        name: identity?.name ?? '',
        phone: identity?.phone ?? '',
        everCalled: everCalled(master, client),
      });
    }
  }
  const nobody = { name: '', phone: '', everCalled: [] };
  return new Map(rows.map((row) => [row.id, { row, ...(known.get(row.client) ?? nobody) }]));
}

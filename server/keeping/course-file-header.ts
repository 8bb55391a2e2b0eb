import type { Fact } from '#core/book/fact.ts';
import { valuesIn } from '#core/book/redaction.ts';
import type { CourseHeader } from '#interop/course-file.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** What stands at the head of a course's file: whose it is, and the names of the members it mentions. */
export async function courseFileHeader(
  installation: Installation,
  row: CourseRow,
  facts: readonly Fact[],
  kith: CourseHeader['kith'],
): Promise<CourseHeader> {
  const members = await memberNames(installation.db);
  const identity = await readIdentity(installation, row.client);
  const named = valuesIn(facts, (_key, leaf) => String(leaf)).add(row.therapist);
  return {
    kith,
    version: 1,
    course: row.id,
    therapist: row.therapist,
    client: { id: row.client, identity: identity && { ...identity } },
    people: [...members].filter(([id]) => named.has(id)).map(([id, name]) => ({ id, name })),
  };
}

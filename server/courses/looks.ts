import { v7 as newId } from 'uuid';
import type { LookLine } from '#core/answers/courses.ts';
import type { Standing } from '#core/book/doing.ts';
import { namesInCourse } from '#server/accounts/names.ts';
import type { Person } from '#server/accounts/person.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { seal, unseal } from '#server/db/seal.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** Somebody opened a chart: who, as what, which part of it, and for an emergency why. */
export interface Look {
  course: string;
  person: string;
  standing: Standing;
  what: string;
  reason: string;
}

const reasonPlace = (id: string) => `look/${id}`;

/** Writes a look in the caller's transaction. A reason may name somebody, so it is sealed. */
export async function writeLook(to: Grower, transaction: Writing, { reason, ...look }: Look): Promise<void> {
  const id = newId();
  const sealed = reason && seal(to.master, reasonPlace(id), reason);
  const at = to.now().toISOString();
  await addRow(to, transaction, 'look', { service: oneService, id, ...look, reason: sealed, at });
}

/** The reason of a look as it was given; empty where none was asked. */
function openReason(master: Buffer, { id, reason }: { id: string; reason: string }): string {
  return reason && unseal(master, reasonPlace(id), reason);
}

/** Every look at a chart is logged; looks by the same person within ten minutes are one. */
const sameLook = 10 * 60_000;
const lastLooks = new WeakMap<Installation, Map<string, number>>();

export async function logLook(
  installation: Installation,
  course: Pick<CourseRow, 'id'>,
  person: Person,
  standing: Standing,
  what: string,
): Promise<void> {
  const looks = lastLooks.get(installation) ?? new Map<string, number>();
  lastLooks.set(installation, looks);
  const now = installation.now();
  const key = `${course.id}/${person.id}/${standing}/${what}`;
  if (now.getTime() - (looks.get(key) ?? 0) < sameLook) return;
  if (looks.size > 50_000) looks.clear();
  const look = { course: course.id, person: person.id, standing, what, reason: '' };
  await inSharedCommit(installation, (transaction) => writeLook(installation, transaction, look));
  looks.set(key, now.getTime());
}

const mostShown = 500;

/** Who looked at a course, newest first, as this person reads it. */
export async function lookLines(
  installation: Installation,
  row: Pick<CourseRow, 'id' | 'client'>,
  person: Person,
): Promise<LookLine[]> {
  const [names, looks] = await Promise.all([
    namesInCourse(installation, row),
    installation.db
      .selectFrom('look')
      .selectAll()
      .where('service', '=', oneService)
      .where('course', '=', row.id)
      .orderBy('at', 'desc')
      .limit(mostShown)
      .execute(),
  ]);
  return looks.map(({ id, at, person: by, standing, what, reason }) => ({
    at,
    name: names.get(by) ?? '',
    standing: standing as Standing,
    what,
    reason: openReason(installation.master, { id, reason }),
    whose: by === person.id ? 'own' : 'other',
  }));
}

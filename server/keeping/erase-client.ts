import type { ErasureReason } from '#core/audit/erasure.ts';
import { readClientRow } from '#server/accounts/clients.ts';
import { whoLookAfter } from '#server/accounts/members.ts';
import { audit } from '#server/audit/write.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { Overtaken } from '#server/charts/queue.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';
import { erasureTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { forgetCourse } from './lay-to-rest.ts';
import { leavingNoTrace } from './leave-no-trace.ts';
import { refuseErasing } from './may-be-erased.ts';
import { endingTheirPlaces, type TakenOut } from './places-ended.ts';
import { takenOutBy } from './places-left.ts';
import { takeOutClient } from './take-out-client.ts';

/** Who asked that a client be erased, who confirmed it, and why. */
export interface Erasing {
  client: string;
  askedBy: string;
  by: string;
  reason: ErasureReason;
}

/**
 * Erases a client: each course of theirs leaves its tombstone, and all else that is theirs is taken out, all at once or
 * not at all. Who looked stays, without the reason that was given; the chains can be checked as before.
 * @returns how many courses were laid to rest; undefined where there is no such client
 */
export async function eraseClient(installation: Installation, erasing: Erasing): Promise<number | undefined> {
  const { client, reason } = erasing;
  const how = takenOutBy({ what: 'erased', why: reason });
  const gone = await leavingNoTrace(installation, () =>
    endingTheirPlaces(
      installation,
      async () => new Map((await coursesOf(installation.db, client)).map(({ id }) => [id, how])),
      (transaction, out) => takeOut(installation, transaction, erasing, out),
    ),
  );
  for (const row of gone ?? []) forgetCourse(installation, row);
  return gone?.length;
}

async function takeOut(
  to: Grower,
  transaction: Writing,
  { client, askedBy, by, reason }: Erasing,
  out: TakenOut,
): Promise<CourseRow[] | undefined> {
  const row = await readClientRow(transaction, client);
  if (!row) return undefined;
  const courses = await coursesOf(transaction, client);
  // One that was opened meanwhile may have come into a group with it.
  if (courses.some(({ id }) => !out.has(id))) throw new Overtaken();
  // What came since it was asked: as it stands in the moment in which it is done.
  refuseErasing(courses, reason);
  await takeOutClient(to, transaction, row, courses, { what: 'erased', by, why: reason });
  const tells = { courses: courses.length, reason };
  await audit(to, transaction, { what: 'client-erased', who: by, about: client, beside: askedBy, tells });
  for (const one of await whoLookAfter(transaction))
    await putInOutbox(to, transaction, 'erasure', erasureTo(one, 'erased'));
  return courses;
}

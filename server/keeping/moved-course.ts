import type { Fact } from '#core/book/fact.ts';
import { withoutPageKey } from '#core/course/beside/without-page-key.ts';
import { canonicalJson } from '#interop/canonical-json.ts';
import type { CourseHeader } from '#interop/course-file.ts';
import { readClientRow } from '#server/accounts/clients.ts';
import { allMembers, whoLookAfter } from '#server/accounts/members.ts';
import { audit, theMachine } from '#server/audit/write.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';
import { movedTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { Trouble } from '#server/trouble.ts';
import { forgetCourse } from './lay-to-rest.ts';
import { leavingNoTrace } from './leave-no-trace.ts';
import { endingTheirPlaces } from './places-ended.ts';
import { takeOutClient, takeOutCourse } from './take-out-client.ts';
import { refusedMoves } from './words.ts';

const refuse = (code: keyof typeof refusedMoves.en) => new Trouble(refusedMoves.en[code], code);

/** A course that another service has now, as a file from there or the one it was brought there by. */
export interface Moved {
  header: CourseHeader;
  facts: readonly Fact[];
  /** The name of that service. */
  to: string;
}

/**
 * A course that has moved to another service is laid to rest here: its key is destroyed, and a signed tombstone says where
 * it went. Nothing is destroyed that does not stand in the file. Where its client has no other course here, who they are
 * and their account go as well, since nobody here could open or erase them any more.
 * Throws Trouble where the file does not hold every entry, or an alarm waits for an answer.
 */
export async function layMovedToRest(
  installation: Installation,
  { header, facts, to }: Moved,
): Promise<{ facts: number; client: 'gone' | 'stays' }> {
  const row = await readCourseRow(installation, header.course);
  if (!row) throw refuse('not-here');
  if (row.alarm === 'raised') throw refuse('alarm-waits');
  const chart = await readChart(installation, row);
  refuseUnlessHolding(chart.facts, facts);
  const seen = { row, seq: chart.facts.length };
  const client = await leavingNoTrace(installation, () =>
    endingTheirPlaces(
      installation,
      async () => new Map([[row.id, 'moved' as const]]),
      (transaction) => takeOut(installation, transaction, seen, to),
    ),
  );
  forgetCourse(installation, row);
  return { facts: seen.seq, client };
}

/** The file may go on: what was written there since is theirs. */
function refuseUnlessHolding(here: readonly Fact[], there: readonly Fact[]): void {
  const asWritten = (fact: Fact | undefined) => canonicalJson(fact ?? null);
  const parted = here.findIndex((fact, place) => asWritten(withoutPageKey(fact)) !== asWritten(there[place]));
  if (parted >= 0) throw refuse('not-all-in-file');
}

async function takeOut(
  installation: Grower,
  transaction: Writing,
  seen: { row: CourseRow; seq: number },
  to: string,
): Promise<'gone' | 'stays'> {
  const client = await readClientRow(transaction, seen.row.client);
  const courses = await coursesOf(transaction, seen.row.client);
  const row = courses.find(({ id }) => id === seen.row.id);
  if (!row || row.seq !== seen.seq) throw refuse('written-meanwhile');
  const laying = { what: 'moved', by: theMachine, why: to } as const;
  const isLast = courses.length === 1 && client !== undefined;
  if (isLast) await takeOutClient(installation, transaction, client, courses, laying);
  else await takeOutCourse(installation, transaction, row, laying);
  const moved = { what: 'course-moved', who: theMachine, about: row.client } as const;
  await audit(installation, transaction, { ...moved, tells: { course: row.id, to } });
  for (const one of await whoIsTold(transaction, row))
    await putInOutbox(installation, transaction, 'course-moved', movedTo(one, to));
  return isLast ? 'gone' : 'stays';
}

/** Who held it, and those who look after the service. */
async function whoIsTold(transaction: Writing, { therapist }: CourseRow) {
  const held = (await allMembers(transaction)).filter(
    ({ person, state }) => person === therapist && state === 'active',
  );
  const others = (await whoLookAfter(transaction)).filter(({ person }) => person !== therapist);
  return [...held, ...others];
}

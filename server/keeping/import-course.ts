import { v7 as newId } from 'uuid';
import type { Fact } from '#core/book/fact.ts';
import { fold } from '#core/course/book.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { identityForm } from '#core/forms/identity.ts';
import type { CourseHeader } from '#interop/course-file.ts';
import { newClient, readClientRow } from '#server/accounts/clients.ts';
import { isEverMember, newMember } from '#server/accounts/members.ts';
import { audit, theMachine } from '#server/audit/write.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { courseChain } from '#server/chains/signed-heads.ts';
import type { Writing } from '#server/chains/writing.ts';
import { courseKey, newCourseKey } from '#server/courses/course-key.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import { insertFacts, sealFacts } from '#server/db/write-facts.ts';
import { bringNamesLeft } from '#server/group-charts/names-left.ts';
import type { Installation } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { todayIn } from '#server/service/clock.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { Trouble } from '#server/trouble.ts';
import { importCourseWords, words } from './words.ts';

/** The facts, with a hand-over after them when somebody else holds the course from now on. */
function handedOverTo(
  installation: Installation,
  facts: readonly Fact[],
  therapist: string | undefined,
  today: string,
): readonly Fact[] {
  const last = facts.at(-1);
  const from = last && therapistOf(fold(last.course, facts));
  if (!last || !therapist || therapist === from) return facts;
  return [
    ...facts,
    {
      course: last.course,
      seq: last.seq + 1,
      act: newId(),
      type: 'CourseTransferred',
      on: today,
      at: installation.now().toISOString(),
      by: therapist,
      data: {
        from,
        to: therapist,
        handOver: importCourseWords.en.courseWasBroughtHere,
        client: 'not_told',
      },
    },
  ];
}

/**
 * Writes a whole course from a file in one transaction, under new keys. Facts keep their numbers, times and authors;
 * an author who is not a member here becomes one who has left. A `therapist` other than the one who held it is given
 * it by a hand-over after the last fact. Throws Trouble when the course is already here or its client cannot be read.
 */
export async function importCourse(
  installation: Installation,
  { header, facts: brought }: { header: CourseHeader; facts: readonly Fact[] },
  therapist?: string,
): Promise<CourseRow> {
  const service = await findService(installation.db);
  const facts = handedOverTo(
    installation,
    brought,
    therapist,
    service ? await todayIn(installation) : installation.now().toISOString().slice(0, 10),
  );
  const row: CourseRow = {
    ...summaryColumns(fold(header.course, facts)),
    service: oneService,
    id: header.course,
    key: newCourseKey(installation, header.course),
    head: '',
    signature: '',
    // A group stays where it met; what of it is this client’s stands in their own course.
    in_group: null,
  };
  if (row.client !== header.client.id) {
    throw new Trouble(importCourseWords.en.thisFileCannotBeImported, 'another-client');
  }
  const rows = sealFacts(courseKey(installation, row), '', facts);
  const hash = rows.at(-1)?.hash ?? '';
  await inSharedCommit(
    installation,
    async (transaction, [head]) => {
      await refuseAgain(transaction, row.id);
      await bringClient(installation, transaction, header);
      await bringPeople(installation, transaction, header);
      const signature = head?.signature ?? '';
      await addRow(installation, transaction, 'course', { ...row, head: hash, signature });
      await insertFacts(transaction, rows);
      await bringNamesLeft(installation, transaction, row, header.unnamed ?? []);
      const imported = { what: 'course-imported', who: theMachine, about: row.client } as const;
      await audit(installation, transaction, { ...imported, tells: { course: row.id } });
    },
    [{ chain: courseChain(row.id), seq: row.seq, hash }],
  );
  return row;
}

async function refuseAgain(transaction: Writing, course: string): Promise<void> {
  const there = await transaction
    .selectFrom('course')
    .select('id')
    .where('service', '=', oneService)
    .where('id', '=', course)
    .executeTakeFirst();
  if (there) throw new Trouble(importCourseWords.en.thisCourseIsAlreadyHere, 'already-here');
  const left = await transaction
    .selectFrom('fact')
    .select('seq')
    .where('service', '=', oneService)
    .where('course', '=', course)
    .executeTakeFirst();
  if (left) throw new Trouble(words.wasHere, 'was-here');
}

async function bringClient(
  installation: Installation,
  transaction: Writing,
  header: CourseHeader,
): Promise<void> {
  if (await readClientRow(transaction, header.client.id)) return;
  if (!header.client.identity) {
    throw new Trouble(importCourseWords.en.thisFileCannotBeImportedLine, 'no-client');
  }
  const identity = identityForm.safeParse(header.client.identity);
  if (!identity.success) {
    throw new Trouble(importCourseWords.en.thisFileCannotBeImportedWho, 'client-unreadable');
  }
  const client = newClient(installation.master, header.client.id, identity.data, installation.now());
  await addRow(installation, transaction, 'client', client);
}

async function bringPeople(
  installation: Installation,
  transaction: Writing,
  header: CourseHeader,
): Promise<void> {
  for (const { id: person, name } of header.people) {
    if (await isEverMember(transaction, person)) continue;
    const left = newMember({ person, name, email: '', roles: [], state: 'left' }, installation.now());
    await addRow(installation, transaction, 'member', left);
  }
}

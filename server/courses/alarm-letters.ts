import type { Transaction } from 'kysely';
import type { NewFact } from '#core/book/fact.ts';
import { rolesHeld } from '#server/accounts/members.ts';
import type { CourseRow, Tables } from '#server/db/tables.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { addressKnown, alarmTo, type Recipient } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';

interface Clinician extends Recipient {
  person: string;
}

/**
 * A letter to the therapist and to those who supervise them, written with the alarm itself: somebody waits for an
 * answer. It says nothing of whom or what. IPT protocol reference, 9.3 step 1.
 */
export async function writeAlarmLetters(
  installation: Installation,
  transaction: Transaction<Tables>,
  row: Pick<CourseRow, 'id' | 'therapist'>,
  by: string,
  decided: readonly NewFact[],
): Promise<void> {
  if (!decided.some((fact) => fact.type === 'AlarmRaised')) return;
  const readers = (await cliniciansToTell(transaction, row.therapist)).filter(({ person }) => person !== by);
  const address = await addressKnown(installation, transaction);
  const link = address === null ? null : `${address}/courses/${row.id}`;
  for (const reader of readers) {
    await putInOutbox(transaction, installation.master, 'alarm', alarmTo(reader, link), installation.now());
  }
}

/** Who is told: the holder and their supervisors; where none of them works here any more, every clinician who does. */
async function cliniciansToTell(transaction: Transaction<Tables>, therapist: string): Promise<Clinician[]> {
  const [members, supervision] = await Promise.all([
    transaction
      .selectFrom('member')
      .selectAll()
      .where('service', '=', oneService)
      .where('state', '=', 'active')
      .execute(),
    transaction
      .selectFrom('supervision')
      .select('supervisor')
      .where('service', '=', oneService)
      .where('therapist', '=', therapist)
      .execute(),
  ]);
  const near = new Set([therapist, ...supervision.map(({ supervisor }) => supervisor)]);
  const told = members.filter(({ person }) => near.has(person));
  if (told.length > 0) return told;
  return members.filter((one) =>
    rolesHeld(one).some((role) => role === 'therapist' || role === 'supervisor'),
  );
}

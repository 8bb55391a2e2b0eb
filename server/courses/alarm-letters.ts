import type { Transaction } from 'kysely';
import type { NewFact } from '#core/course/book/fact.ts';
import { rolesHeld } from '#server/accounts/members.ts';
import type { CourseRow, Tables } from '#server/db/tables.ts';
import { type House, here } from '#server/installation.ts';
import { addressKept, alarmTo, type Reader } from '#server/post/mails.ts';
import { writeLetter } from '#server/post/outbox.ts';

interface Clinician extends Reader {
  person: string;
}

/**
 * A letter to the therapist and to those who supervise them, written with the alarm itself: somebody waits for an
 * answer. It says nothing of whom or what. IPT protocol reference, 9.3 step 1.
 */
export async function writeAlarmLetters(
  house: House,
  transaction: Transaction<Tables>,
  row: Pick<CourseRow, 'id' | 'therapist'>,
  by: string,
  decided: readonly NewFact[],
): Promise<void> {
  if (!decided.some((fact) => fact.type === 'AlarmRaised')) return;
  const readers = (await clinicians(transaction, row.therapist)).filter(({ person }) => person !== by);
  const address = await addressKept(house, transaction);
  const link = address === null ? null : `${address}/courses/${row.id}`;
  for (const reader of readers) {
    await writeLetter(transaction, house.master, 'alarm', alarmTo(reader, link), house.now());
  }
}

/** Who is told: the holder and their supervisors; where none of them works here any more, every clinician who does. */
async function clinicians(transaction: Transaction<Tables>, therapist: string): Promise<Clinician[]> {
  const [members, supervision] = await Promise.all([
    transaction
      .selectFrom('member')
      .selectAll()
      .where('service', '=', here)
      .where('state', '=', 'active')
      .execute(),
    transaction
      .selectFrom('supervision')
      .select('supervisor')
      .where('service', '=', here)
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

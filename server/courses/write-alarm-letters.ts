import type { Kysely } from 'kysely';
import type { NewFact } from '#core/book/fact.ts';
import { lettersToAdults } from '#core/course/beside/adults-written-to.ts';
import type { Course } from '#core/course/course.ts';
import { isClinicianRole } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import { supervisorsOf } from '#server/accounts/supervision.ts';
import type { Writing } from '#server/chains/writing.ts';
import type { CourseRow, MemberRow, Tables } from '#server/db/tables.ts';
import { adultLetterId, alarmLetterId } from '#server/duty/alarm-letter-ids.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { alarmTo, alarmToAdult } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';

/**
 * A letter to the therapist and to those who supervise them, written with the alarm itself: somebody waits for an
 * answer. It says nothing of whom or what; and to a responsible adult, where a rule told beforehand says so, in its words. IPT protocol reference, 9.3 step 1.
 */
export async function writeAlarmLetters(
  installation: Installation,
  transaction: Writing,
  { row, course }: { row: Pick<CourseRow, 'id' | 'therapist' | 'client'>; course: Course },
  by: string,
  decided: readonly NewFact[],
): Promise<void> {
  const raised = decided.find((fact) => fact.type === 'AlarmRaised');
  if (!raised) return;
  const { alarm } = raised.data as { alarm: string };
  const readers = (await cliniciansToTell(transaction, row.therapist)).filter(({ person }) => person !== by);
  const address = await addressKnown(installation, transaction);
  const link = address === null ? null : `${address}/courses/${row.id}`;
  for (const reader of readers) {
    const id = alarmLetterId(installation, row.id, alarm, reader.person);
    await putInOutbox(installation, transaction, 'alarm', alarmTo(reader, link), { id });
  }
  for (const letter of lettersToAdults(course, decided)) {
    const id = adultLetterId(installation, row.id, letter);
    await putInOutbox(installation, transaction, 'alarm-adult', alarmToAdult(letter), {
      id,
      client: row.client,
    });
  }
}

/** Who is told: the holder and their supervisors; where none of them works here any more, every clinician who does. */
async function cliniciansToTell(db: Kysely<Tables>, therapist: string): Promise<MemberRow[]> {
  const [members, supervisors] = await Promise.all([allMembers(db), supervisorsOf(db, therapist)]);
  const atWork = members.filter(({ state }) => state === 'active');
  const near = atWork.filter(({ person }) => person === therapist || supervisors.includes(person));
  return near.length > 0 ? near : atWork.filter((one) => rolesIn(one).some(isClinicianRole));
}

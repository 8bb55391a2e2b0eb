import type { Kysely } from 'kysely';
import type { NewFact } from '#core/book/fact.ts';
import { lettersToAdults } from '#core/course/beside/adults-written-to.ts';
import type { Course } from '#core/course/course.ts';
import { asksForALetter } from '#core/course/risk/letter-asked.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { whoAnswers } from '#core/group/answering/answering.ts';
import { isClinicianRole } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import { supervisorsOf } from '#server/accounts/supervision.ts';
import type { Writing } from '#server/chains/writing.ts';
import { holdersToday } from '#server/cover/covering.ts';
import type { CourseRow, MemberRow, Tables } from '#server/db/tables.ts';
import { adultLetterId, alarmLetterId } from '#server/duty/alarm-letter-ids.ts';
import { groupSeeingTo, type InGroup } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { alarmTo, alarmToAdult } from '#server/post/mails.ts';
import { lettersWritten, putInOutbox } from '#server/post/outbox.ts';

/**
 * A letter to the therapist and to those who supervise them, written with the alarm itself: somebody waits for an
 * answer. It says nothing of whom or what; and to a responsible adult, where a rule told beforehand says so, in its words. IPT protocol reference, 9.3 step 1.
 */
export async function writeAlarmLetters(
  installation: Installation,
  transaction: Writing,
  { row, course }: { row: InGroup & Pick<CourseRow, 'client'>; course: Course },
  by: string,
  decided: readonly NewFact[],
  told: Told = { holders: [row.therapist], named: [] },
): Promise<void> {
  const raised = decided.find((fact) => fact.type === 'AlarmRaised');
  if (!raised) return;
  const { alarm } = raised.data as { alarm: string };
  const readers = isToldByLetter(course, row, decided, { by, told })
    ? (await peopleToTell(transaction, told)).filter(({ person }) => person !== by)
    : [];
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

/** With a course goes every alarm of it that waits: whoever holds it now is told of each. IPT protocol reference, 9.3 step 1. */
export async function writeAlarmsHandedOver(
  installation: Installation,
  transaction: Writing,
  { row, course }: { row: Pick<CourseRow, 'id'>; course: Course },
  decided: readonly NewFact[],
): Promise<void> {
  const handed = decided.find(({ type }) => type === 'CourseTransferred');
  const [alarm] = openAlarms(course);
  if (!handed || !alarm) return;
  const { to } = handed.data as { to: string };
  const holder = (await allMembers(transaction)).find(({ person }) => person === to);
  if (!holder) return;
  const address = await addressKnown(installation, transaction);
  const link = address === null ? null : `${address}/courses/${row.id}`;
  const known = alarmLetterId(installation, row.id, alarm.wasCalled ?? alarm.id, to);
  const isWritten = (await lettersWritten(transaction, [known])).has(known);
  await putInOutbox(
    installation,
    transaction,
    'alarm',
    alarmTo(holder, link),
    isWritten ? {} : { id: known },
  );
}

/** A group’s member is asked one thing after the other by whoever leads it: each is an alarm, and one letter tells of them. */
function isToldByLetter(
  { risk }: Course,
  { in_group }: InGroup,
  decided: readonly NewFact[],
  { by, told: { holders } }: { by: string; told: Told },
): boolean {
  if (in_group === null || !holders.includes(by)) return true;
  const before = risk.alarms.filter((one) => holders.includes(one.by));
  return decided.some(
    ({ type, on, data }) =>
      type === 'AlarmRaised' &&
      asksForALetter({ ...(data as Pick<Alarm, 'source' | 'urgency'>), on }, before),
  );
}

/** Who is told of an alarm beside those who supervise them: whoever holds the course, and who was named for its group beforehand. */
export interface Told {
  holders: readonly string[];
  named: readonly string[];
}

/** Read before the transaction of the alarm, since a chart is not read within it. */
export async function toldOfAlarms(installation: Installation, row: InGroup): Promise<Told> {
  const group = await groupSeeingTo(installation, row);
  const named = group ? whoAnswers(group).flatMap(({ person }) => (person ? [person] : [])) : [];
  return { holders: await holdersToday(installation, row), named };
}

/**
 * Who is told: the holders, their supervisors, and who was named beforehand; where no clinician is among them, as beside a
 * facilitator without a supervisor, every clinician who works here. IPT protocol reference, 9.3 step 1, 12.1.
 */
async function peopleToTell(db: Kysely<Tables>, { holders, named }: Told): Promise<MemberRow[]> {
  const members = await allMembers(db);
  const supervisors = new Set<string>();
  for (const holder of holders) for (const one of await supervisorsOf(db, holder)) supervisors.add(one);
  const atWork = members.filter(({ state }) => state === 'active');
  const isNear = ({ person }: MemberRow) =>
    holders.includes(person) || named.includes(person) || supervisors.has(person);
  const isClinician = (one: MemberRow) => rolesIn(one).some(isClinicianRole);
  const near = atWork.filter(isNear);
  return near.some(isClinician) ? near : atWork.filter((one) => isNear(one) || isClinician(one));
}

import type { NewFact } from '#core/book/fact.ts';
import { isClinicianRole } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import type { Writing } from '#server/chains/writing.ts';
import type { MemberRow } from '#server/db/tables.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { alarmTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { referralSettings } from './settings.ts';

/** Who is told of danger in a referral: the clinicians who take them and who is on duty; where none is, every clinician here. */
export async function toldOfDanger(installation: Installation): Promise<MemberRow[]> {
  const { db } = installation;
  const [{ takers }, members, { here }] = await Promise.all([
    referralSettings(db),
    allMembers(db),
    whoIsHere(installation, []),
  ]);
  const onDuty = here.duty.map(({ person }) => person);
  const clinicians = members.filter((row) => row.state === 'active' && rolesIn(row).some(isClinicianRole));
  const near = clinicians.filter(({ person }) => takers.includes(person) || onDuty.includes(person));
  return near.length > 0 ? near : [...clinicians];
}

/**
 * A letter to each of them, written with the fact itself: somebody waits for an answer. It says nothing of whom or what.
 * IPT protocol reference, 9.3 step 1.
 */
export async function writeDangerLetters(
  installation: Installation,
  transaction: Writing,
  { id, by, decided }: { id: string; by: string; decided: readonly NewFact[] },
  readers: readonly MemberRow[],
): Promise<void> {
  if (!decided.some(({ type }) => type === 'DangerTold')) return;
  const address = await addressKnown(installation, transaction);
  const link = address === null ? null : `${address}/referrals/${id}`;
  for (const reader of readers.filter(({ person }) => person !== by))
    await putInOutbox(installation, transaction, 'alarm', alarmTo(reader, link));
}

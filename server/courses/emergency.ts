import { allMembers, whoLookAfter } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { notFound, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { addressToTrust } from '#server/post/address.ts';
import { emergencyTo, findingTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { readCourseRow, standingIn } from './access.ts';
import { refusedActs } from './words.ts';
import { writeLook } from './write-looks.ts';

/** A course that this clinician may open as an emergency; refuses (404, 409) one that is not here, or is open already. */
export async function courseInEmergency(
  installation: Installation,
  person: Person,
  id: string,
): Promise<CourseRow> {
  const row = await readCourseRow(installation, id);
  if (!row) throw notFound();
  await refuseWhereOpen(installation, person, row);
  return row;
}

async function refuseWhereOpen(installation: Installation, person: Person, row: CourseRow): Promise<void> {
  if (await standingIn(installation, person, row)) {
    throw problem(409, 'already-open', refusedActs.en['already-open']);
  }
}

/** Opens a course for a day; the reason is in the log of looking, and the therapist is told. @param origin where this Kith was asked */
export async function openInEmergency(
  installation: Installation,
  person: Person,
  row: CourseRow,
  reason: string,
  origin: string,
): Promise<void> {
  const therapist = (await allMembers(installation.db)).find((member) => member.person === row.therapist);
  const link = `${await addressToTrust(installation, origin)}/courses/${row.id}`;
  const look = {
    course: row.id,
    person: person.id,
    standing: 'emergency',
    what: 'emergency',
    reason,
  } as const;
  await inSharedCommit(installation, async (transaction) => {
    // Asked twice at once, it is opened once.
    await refuseWhereOpen({ ...installation, db: transaction }, person, row);
    await writeLook(installation, transaction, look);
    const opened = { what: 'opened-in-emergency', who: person.id, about: row.client } as const;
    await audit(installation, transaction, { ...opened, beside: row.therapist });
    if (!therapist) return;
    await putInOutbox(installation, transaction, 'emergency', emergencyTo(therapist, person.name, link));
  });
}

/**
 * Tells those who look after the service that a clinician looks for somebody by name: whether or not anybody is found,
 * since a name that is not here says something too.
 */
export async function tellOfFinding(installation: Installation, person: Person): Promise<void> {
  const lookAfter = (await whoLookAfter(installation.db)).filter((one) => one.person !== person.id);
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, { what: 'searched-in-emergency', who: person.id });
    for (const one of lookAfter)
      await putInOutbox(installation, transaction, 'emergency', findingTo(one, person.name));
  });
}

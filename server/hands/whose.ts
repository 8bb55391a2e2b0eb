import type { HandsOf } from '#core/api-answers/hands.ts';
import { allMembers } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { supervises } from '#server/accounts/supervision.ts';
import type { MemberRow } from '#server/db/tables.ts';
import { notFound, notYours, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { refusedHands } from './words.ts';

/** Somebody whose courses can be put into other hands, and what whoever asks is to them. */
export interface Whose {
  member: MemberRow;
  as: HandsOf['as'];
}

/** Refuses (422) a note of whoever does not read the course: what would be dropped, whoever typed it would believe was read. */
export function refuseNote({ as }: Whose, notes: readonly string[]): void {
  if (as === 'administrator' && notes.some((note) => note !== ''))
    throw problem(422, 'no-note-unread', refusedHands.en['no-note-unread']);
}

/**
 * Whose courses are meant, and by what right: one’s own; those of whom one supervises; or, for an administrator, anybody’s,
 * without reading any. Refuses (403, 404) everybody else. @param asked `me`, or somebody’s id
 */
export async function whoseHands(
  { db }: Pick<Installation, 'db'>,
  person: Person,
  asked: string,
): Promise<Whose> {
  const id = asked === 'me' ? person.id : asked;
  const isOwn = id === person.id && person.roles.includes('therapist');
  const isSupervisors =
    person.roles.includes('supervisor') && (await supervises(db, { supervisor: person.id, therapist: id }));
  const isAdministrators = person.roles.includes('administrator');
  if (!isOwn && !isSupervisors && !isAdministrators) throw notYours();
  const member = (await allMembers(db)).find((one) => one.person === id && one.state === 'active');
  if (!member) throw notFound();
  if (isOwn) return { member, as: 'own' };
  return { member, as: isSupervisors ? 'supervisor' : 'administrator' };
}

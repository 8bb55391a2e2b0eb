import type { Audited } from '#core/audit/kinds.ts';
import { type AuditEntry, audit } from '#server/audit/write.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { type Recipient, rightsChangedTo, secondFactorEndedTo, supervisionTo } from '#server/post/mails.ts';
import { type Mail, putInOutbox } from '#server/post/outbox.ts';
import { allMembers, whoLookAfter } from './members.ts';

/** What is done to somebody's rights or account by another, and is never done behind anybody's back. */
export type ToldOfRights = Extract<
  Audited,
  | 'roles-changed'
  | 'pair-made'
  | 'pair-ended'
  | 'member-joined'
  | 'member-left'
  | 'second-step-taken-off'
  | 'cover-named'
  | 'cover-ended'
  | 'courses-handed-over'
>;

/**
 * Writes a change of rights into the audit and tells those it concerns at once, in its own transaction: whom it was done
 * to, who else is named in it, and everybody else who looks after the service. Whoever did it is not told.
 * @param toBesides somebody who is no member, as a client whose account it is
 * @param alsoTo colleagues whom it concerns too, as those who supervise either
 */
export async function auditRights(
  to: Grower,
  transaction: Writing,
  entry: AuditEntry & { what: ToldOfRights },
  toBesides: readonly Recipient[] = [],
  alsoTo: readonly string[] = [],
): Promise<void> {
  await audit(to, transaction, entry);
  const members = await allMembers(transaction);
  const nameOf = (id: string | undefined) => members.find(({ person }) => person === id)?.name ?? '';
  const theirs = members.filter(
    ({ person, state }) => state === 'active' && [entry.about, entry.beside, ...alsoTo].includes(person),
  );
  const lookAfter = await whoLookAfter(transaction);
  const told = new Map(
    [...theirs, ...lookAfter].filter(({ person }) => person !== entry.who).map((one) => [one.person, one]),
  );
  const names = { who: nameOf(entry.who), whose: nameOf(entry.about), beside: nameOf(entry.beside) };
  for (const one of told.values())
    await putInOutbox(to, transaction, 'rights', mailTo(one, entry, names, one.person === entry.about));
  for (const one of toBesides) await putInOutbox(to, transaction, 'rights', mailTo(one, entry, names, true));
}

/** Whom it is done to reads what it means for them; everybody else who did what to whom. */
function mailTo(
  to: Recipient,
  { what }: { what: ToldOfRights },
  names: { who: string; whose: string; beside: string },
  isTheirs: boolean,
): Mail {
  if (isTheirs && what === 'pair-made') return supervisionTo(to, names.beside);
  if (isTheirs && what === 'second-step-taken-off') return secondFactorEndedTo(to, names.who);
  return rightsChangedTo(to, what, names);
}

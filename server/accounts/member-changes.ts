import { type Role, roles } from '#core/roles.ts';
import { changeRows, dropRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Writing } from '#server/chains/writing.ts';
import { mayLead } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { refuseWhileLeadingAlone } from './leading-alone.ts';
import { activeMember, refuseLastAdministrator, refuseWhileHoldingCourses, rolesIn } from './members.ts';
import type { Person } from './person.ts';
import { forgetSignedIn } from './rights-remembered.ts';
import { endPairsOf } from './supervision.ts';
import { auditRights } from './tell-of-rights.ts';

/** Gives a member these roles and no other, and ends their sessions and links. Refuses (409) to leave nobody to administer, or courses without a therapist. */
export async function changeRoles(
  installation: Installation,
  by: Pick<Person, 'id'>,
  person: string,
  held: readonly Role[],
): Promise<void> {
  const changed = await inSharedCommit(installation, async (transaction) => {
    const before = rolesIn(await activeMember(transaction, person));
    const loses = (role: Role) => before.includes(role) && !held.includes(role);
    if (loses('administrator')) await refuseLastAdministrator(transaction, person);
    if (loses('therapist')) await refuseWhileHoldingCourses(transaction, person);
    const isNoLeader = mayLead({ roles: before }) && !mayLead({ roles: held });
    if (isNoLeader) await refuseWhileLeadingAlone(transaction, person);
    const given = held.filter((role) => !before.includes(role));
    const taken = before.filter((role) => !held.includes(role));
    if (given.length + taken.length === 0) return false;
    const lost = [
      ...(loses('supervisor') ? (['supervisor'] as const) : []),
      ...(isNoLeader ? (['therapist'] as const) : []),
    ];
    await endPairsOf(installation, transaction, by, person, lost);
    const now = JSON.stringify(roles.filter((role) => held.includes(role)));
    await changeRows(installation, transaction, 'member', { person }, { roles: now });
    const entry = { what: 'roles-changed', who: by.id, about: person, tells: { given, taken } } as const;
    await auditRights(installation, transaction, entry);
    return true;
  });
  const { signIn } = installation;
  // Who changes their own goes on; anybody else signs in anew, to what they may do now.
  if (changed) await (by.id === person ? signIn.voidLinks(person) : signIn.signOutEverywhere(person));
  forgetSignedIn();
}

/**
 * A member who leaves keeps their name in the records they wrote, and can open nothing.
 * @param refuseWhileAnythingHangs what stands further up and hangs on them, such as a cover they promised
 */
export async function leave(
  installation: Installation,
  by: Pick<Person, 'id'>,
  person: string,
  refuseWhileAnythingHangs: (transaction: Writing) => Promise<void>,
): Promise<void> {
  await inSharedCommit(installation, async (transaction) => {
    const row = await activeMember(transaction, person);
    if (rolesIn(row).includes('administrator')) await refuseLastAdministrator(transaction, person);
    await refuseWhileHoldingCourses(transaction, person);
    await refuseWhileLeadingAlone(transaction, person);
    await refuseWhileAnythingHangs(transaction);
    await endPairsOf(installation, transaction, by, person, ['supervisor', 'therapist']);
    await auditRights(installation, transaction, { what: 'member-left', who: by.id, about: person });
    await dropRows(installation, transaction, 'calendar', { person });
    await changeRows(installation, transaction, 'member', { person }, { state: 'left' });
  });
  await installation.signIn.signOutEverywhere(person);
  forgetSignedIn();
}

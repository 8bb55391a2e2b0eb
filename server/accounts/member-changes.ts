import { type Role, roles } from '#core/roles.ts';
import { type MemberRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { activeMember, refuseLastAdministrator, refuseWhileHoldingCourses, rolesIn } from './members.ts';
import { forgetSignedIn } from './signed-in.ts';
import { endPairsOf } from './supervision.ts';

const isMember = (row: Pick<MemberRow, 'person'>) => ({ service: oneService, person: row.person });

/** Gives a member these roles and no other. Refuses (409) to leave nobody to administer, or courses without a therapist. */
export async function changeRoles(
  installation: Installation,
  person: string,
  held: readonly Role[],
): Promise<void> {
  await installation.db.transaction().execute(async (transaction) => {
    const before = rolesIn(await activeMember(transaction, person));
    const loses = (role: Role) => before.includes(role) && !held.includes(role);
    if (loses('administrator')) await refuseLastAdministrator(transaction, person);
    if (loses('therapist')) await refuseWhileHoldingCourses(transaction, person);
    await endPairsOf(transaction, person, (['supervisor', 'therapist'] as const).filter(loses));
    await transaction
      .updateTable('member')
      .set({ roles: JSON.stringify(roles.filter((role) => held.includes(role))) })
      .where((row) => row.and(isMember({ person })))
      .execute();
  });
  forgetSignedIn();
}

/** A member who leaves keeps their name in the records they wrote, and can open nothing. */
export async function leave(installation: Installation, person: string): Promise<void> {
  await installation.db.transaction().execute(async (transaction) => {
    const row = await activeMember(transaction, person);
    if (rolesIn(row).includes('administrator')) await refuseLastAdministrator(transaction, person);
    await refuseWhileHoldingCourses(transaction, person);
    await endPairsOf(transaction, person, ['supervisor', 'therapist']);
    await transaction
      .updateTable('member')
      .set({ state: 'left' })
      .where((row) => row.and(isMember({ person })))
      .execute();
  });
  await installation.signIn.signOutEverywhere(person);
  forgetSignedIn();
}

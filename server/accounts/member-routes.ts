import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { MemberRow } from '#server/db/tables.ts';
import { readForm, signedInAs } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import {
  activeMember,
  allMembers,
  openCourseCounts,
  refuseLastAdministrator,
  refuseWhileHoldingCourses,
  rolesHeld,
} from './members.ts';
import { forgetSignedIn, type Role, roles } from './signed-in.ts';

export const rolesForm = z.object({
  roles: z.array(z.enum(roles)).min(1, 'Choose at least one role.').max(roles.length),
});

/** Who works here. Addresses and numbers of courses are for administrators and managers. */
export function memberRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', (context) => list(installation, context));
  app.put('/:person/roles', async (context) => {
    await signedInAs(installation, context, 'administrator');
    const { roles: held } = await readForm(context, rolesForm);
    await changeRoles(installation, context.req.param('person'), held);
    return list(installation, context);
  });
  app.post('/:person/leave', async (context) => {
    await signedInAs(installation, context, 'administrator');
    await leave(installation, context.req.param('person'));
    return context.json({ state: 'left' });
  });
  return app;
}

async function list(installation: Installation, context: Context): Promise<Response> {
  const person = await signedInAs(installation, context, ...roles);
  const [rows, held] = await Promise.all([allMembers(installation.db), openCourseCounts(installation.db)]);
  const steps = person.roles.includes('administrator') ? await secondFactors(installation, rows) : new Map();
  const sees = person.roles.some((role) => role === 'administrator' || role === 'manager');
  return context.json({
    members: rows
      .filter((row) => sees || row.state === 'active')
      .map((row) => ({
        person: row.person,
        name: row.name,
        roles: rolesHeld(row),
        state: row.state,
        ...(steps.has(row.person) ? { secondFactor: steps.get(row.person) } : {}),
        ...(sees ? { email: row.email, courses: held.get(row.person) ?? 0, at: row.at } : {}),
      })),
  });
}

/** Whether sign-in asks each of these for a code, for an administrator. */
async function secondFactors(
  installation: Installation,
  rows: readonly MemberRow[],
): Promise<ReadonlyMap<string, 'on' | 'off'>> {
  const active = rows.filter(({ state }) => state === 'active');
  return new Map(
    await Promise.all(
      active.map(async ({ person }) => [person, await installation.signIn.secondFactor(person)] as const),
    ),
  );
}

const isMember = (row: Pick<MemberRow, 'person'>) => ({ service: oneService, person: row.person });

async function changeRoles(installation: Installation, person: string, held: readonly Role[]): Promise<void> {
  await installation.db.transaction().execute(async (transaction) => {
    const row = await activeMember(transaction, person);
    const before = rolesHeld(row);
    const loses = (role: Role) => before.includes(role) && !held.includes(role);
    if (loses('administrator')) await refuseLastAdministrator(transaction, person);
    if (loses('therapist')) await refuseWhileHoldingCourses(transaction, person);
    for (const role of ['supervisor', 'therapist'] as const) {
      if (!loses(role)) continue;
      await transaction
        .deleteFrom('supervision')
        .where('service', '=', oneService)
        .where(role, '=', person)
        .execute();
    }
    await transaction
      .updateTable('member')
      .set({ roles: JSON.stringify(roles.filter((role) => held.includes(role))) })
      .where((row) => row.and(isMember({ person })))
      .execute();
  });
  forgetSignedIn();
}

/** A member who leaves keeps their name in the records they wrote, and can open nothing. */
async function leave(installation: Installation, person: string): Promise<void> {
  await installation.db.transaction().execute(async (transaction) => {
    const row = await activeMember(transaction, person);
    if (rolesHeld(row).includes('administrator')) await refuseLastAdministrator(transaction, person);
    await refuseWhileHoldingCourses(transaction, person);
    await transaction
      .deleteFrom('supervision')
      .where('service', '=', oneService)
      .where((pair) => pair.or([pair('supervisor', '=', person), pair('therapist', '=', person)]))
      .execute();
    await transaction
      .updateTable('member')
      .set({ state: 'left' })
      .where((row) => row.and(isMember({ person })))
      .execute();
  });
  await installation.signIn.signOutEverywhere(person);
  forgetSignedIn();
}

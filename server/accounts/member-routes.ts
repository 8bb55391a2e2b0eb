import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { MemberRow } from '#server/db/tables.ts';
import { asked, memberMust } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import {
  activeMember,
  members as allMembers,
  mustHoldNoCourses,
  mustLeaveAnAdministrator,
  openCourses,
  rolesHeld,
} from './members.ts';
import { forgetWho, type Role, roles } from './signed-in.ts';

export const rolesForm = z.object({
  roles: z.array(z.enum(roles)).min(1, 'Choose at least one role.').max(roles.length),
});

/** Who works here. Addresses and numbers of courses are for administrators and managers. */
export function members(house: House) {
  const app = new Hono();
  app.get('/', (context) => list(house, context));
  app.put('/:person/roles', async (context) => {
    await memberMust(house, context, 'administrator');
    const { roles: held } = await asked(context, rolesForm);
    await changeRoles(house, context.req.param('person'), held);
    return list(house, context);
  });
  app.post('/:person/leave', async (context) => {
    await memberMust(house, context, 'administrator');
    await leave(house, context.req.param('person'));
    return context.json({ state: 'left' });
  });
  return app;
}

async function list(house: House, context: Context): Promise<Response> {
  const person = await memberMust(house, context, ...roles);
  const [rows, held] = await Promise.all([allMembers(house.db), openCourses(house.db)]);
  const steps = person.roles.includes('administrator') ? await secondFactors(house, rows) : new Map();
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
  house: House,
  rows: readonly MemberRow[],
): Promise<ReadonlyMap<string, 'on' | 'off'>> {
  const active = rows.filter(({ state }) => state === 'active');
  return new Map(
    await Promise.all(
      active.map(async ({ person }) => [person, await house.signIn.secondFactor(person)] as const),
    ),
  );
}

const isMember = (row: Pick<MemberRow, 'person'>) => ({ service: here, person: row.person });

async function changeRoles(house: House, person: string, held: readonly Role[]): Promise<void> {
  await house.db.transaction().execute(async (transaction) => {
    const row = await activeMember(transaction, person);
    const before = rolesHeld(row);
    const loses = (role: Role) => before.includes(role) && !held.includes(role);
    if (loses('administrator')) await mustLeaveAnAdministrator(transaction, person);
    if (loses('therapist')) await mustHoldNoCourses(transaction, person);
    for (const role of ['supervisor', 'therapist'] as const) {
      if (!loses(role)) continue;
      await transaction
        .deleteFrom('supervision')
        .where('service', '=', here)
        .where(role, '=', person)
        .execute();
    }
    await transaction
      .updateTable('member')
      .set({ roles: JSON.stringify(roles.filter((role) => held.includes(role))) })
      .where((row) => row.and(isMember({ person })))
      .execute();
  });
  forgetWho();
}

/** A member who leaves keeps their name in the records they wrote, and can open nothing. */
async function leave(house: House, person: string): Promise<void> {
  await house.db.transaction().execute(async (transaction) => {
    const row = await activeMember(transaction, person);
    if (rolesHeld(row).includes('administrator')) await mustLeaveAnAdministrator(transaction, person);
    await mustHoldNoCourses(transaction, person);
    await transaction
      .deleteFrom('supervision')
      .where('service', '=', here)
      .where((pair) => pair.or([pair('supervisor', '=', person), pair('therapist', '=', person)]))
      .execute();
    await transaction
      .updateTable('member')
      .set({ state: 'left' })
      .where((row) => row.and(isMember({ person })))
      .execute();
  });
  await house.signIn.signOutEverywhere(person);
  forgetWho();
}

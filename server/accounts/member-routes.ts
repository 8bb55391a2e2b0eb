import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Members, NewPasswordLink } from '#core/api-answers/accounts.ts';
import { roles, rolesInside, runsAccounts } from '#core/roles.ts';
import type { MemberRow } from '#server/db/tables.ts';
import { refuseWhileAnythingHangs } from '#server/hands/leaving.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addressAsked } from '#server/post/address.ts';
import { todayIn } from '#server/service/clock.ts';
import { endLostSecondFactor } from '#server/sign-in/lost-second-factor.ts';
import { changeRoles, leave } from './member-changes.ts';
import { activeMember, allMembers, openCourseCounts, rolesIn } from './members.ts';
import { newPasswordLink } from './new-password-link.ts';
import { signedInAs } from './signed-in.ts';
import { memberRoutesWords } from './words.ts';

export const rolesForm = z.object({
  roles: z.array(z.enum(roles)).min(1, memberRoutesWords.en.chooseAtLeastOneRole).max(roles.length),
});

/** Who works here. Addresses and numbers of courses are for administrators and managers. */
export function memberRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', (context) => list(installation, context));
  app.put('/:person/roles', async (context) => {
    const by = await signedInAs(installation, context, 'administrator');
    const { roles: held } = await readForm(context, rolesForm);
    await changeRoles(installation, by, context.req.param('person'), held);
    return list(installation, context);
  });
  app.post('/:person/leave', async (context) => {
    const by = await signedInAs(installation, context, 'administrator');
    const person = context.req.param('person');
    const today = await todayIn(installation);
    await leave(installation, by, person, (transaction) =>
      refuseWhileAnythingHangs(transaction, person, today),
    );
    return context.json({ state: 'left' });
  });
  app.post('/:person/second-factor/end', (context) =>
    endSecondFactor(installation, context, context.req.param('person')),
  );
  app.post('/:person/new-password', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    const member = await activeMember(installation.db, context.req.param('person'));
    const address = addressAsked(installation, new URL(context.req.url).origin);
    const link = await newPasswordLink(installation, person, member, address);
    return context.json({ link } satisfies NewPasswordLink);
  });
  return app;
}

async function list(installation: Installation, context: Context): Promise<Response> {
  const person = await signedInAs(installation, context, ...rolesInside);
  const [rows, held] = await Promise.all([allMembers(installation.db), openCourseCounts(installation.db)]);
  const steps = person.roles.includes('administrator') ? await secondFactors(installation, rows) : new Map();
  const sees = person.roles.some(runsAccounts);
  return context.json({
    members: rows
      .filter((row) => sees || row.state === 'active')
      .map((row) => ({
        person: row.person,
        name: row.name,
        roles: rolesIn(row),
        state: row.state,
        ...(steps.has(row.person) ? { secondFactor: steps.get(row.person) } : {}),
        ...(sees ? { email: row.email, courses: held.get(row.person) ?? 0, at: row.at } : {}),
      })),
  } satisfies Members);
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

/** An administrator ends the second step of a colleague who has lost it. */
async function endSecondFactor(
  installation: Installation,
  context: Context,
  colleague: string,
): Promise<Response> {
  const person = await signedInAs(installation, context, 'administrator');
  const member = await activeMember(installation.db, colleague);
  if (member.person === person.id) {
    throw problem(409, 'your-own', memberRoutesWords.en.endYourOwnSecondStep);
  }
  await endLostSecondFactor(installation, person, member.person);
  return context.json({ secondFactor: 'off' });
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SupervisionPairs } from '#core/api-answers/accounts.ts';
import { id } from '#core/forms/fields.ts';
import { rolesInside, runsAccounts } from '#core/roles.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { memberNames } from './members.ts';
import { signedInAs } from './signed-in.ts';
import { allPairs, endPair, makePair } from './supervision.ts';

export const supervisionForm = z.object({ supervisor: id, therapist: id });

/** Who supervises whom. An administrator pairs them; the therapist is told, since a supervisor can open their courses. */
export function supervisionRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', (context) => list(installation, context));
  app.post('/', async (context) => {
    const by = await signedInAs(installation, context, 'administrator');
    await makePair(installation, by, await readForm(context, supervisionForm));
    return context.json({ state: 'paired' }, 201);
  });
  app.delete('/:supervisor/:therapist', async (context) => {
    const by = await signedInAs(installation, context, 'administrator');
    await endPair(installation, by, context.req.param());
    return context.json({ state: 'parted' });
  });
  return app;
}

/** Administrators and managers see every pair, others their own. */
async function list(installation: Installation, context: Context): Promise<Response> {
  const person = await signedInAs(installation, context, ...rolesInside);
  const seesAll = person.roles.some(runsAccounts);
  const [pairs, names] = await Promise.all([allPairs(installation.db), memberNames(installation.db)]);
  const named = (one: string) => ({ person: one, name: names.get(one) ?? '' });
  return context.json({
    pairs: pairs
      .filter((pair) => seesAll || pair.supervisor === person.id || pair.therapist === person.id)
      .map((pair) => ({ supervisor: named(pair.supervisor), therapist: named(pair.therapist) })),
  } satisfies SupervisionPairs);
}

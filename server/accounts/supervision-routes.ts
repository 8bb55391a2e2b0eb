import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { id } from '#core/forms/fields.ts';
import { notFound, problem } from '#server/http/problem.ts';
import { asked, memberMust } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { supervisionTo } from '#server/post/mails.ts';
import { writeLetter } from '#server/post/outbox.ts';
import { activeMember, members, rolesHeld } from './members.ts';
import { roles } from './signed-in.ts';

export const pairForm = z.object({ supervisor: id, therapist: id });
type Pair = z.output<typeof pairForm>;

/** Who supervises whom. An administrator pairs them; the therapist is told, since a supervisor can open their courses. */
export function supervision(house: House) {
  const app = new Hono();
  app.get('/', (context) => list(house, context));
  app.post('/', async (context) => {
    await memberMust(house, context, 'administrator');
    await pair(house, await asked(context, pairForm));
    return context.json({ state: 'paired' }, 201);
  });
  app.delete('/:supervisor/:therapist', async (context) => {
    await memberMust(house, context, 'administrator');
    await part(house, context.req.param());
    return context.json({ state: 'parted' });
  });
  return app;
}

/** Administrators and managers see every pair, others their own. */
async function list(house: House, context: Context): Promise<Response> {
  const person = await memberMust(house, context, ...roles);
  const seesAll = person.roles.some((role) => role === 'administrator' || role === 'manager');
  const [rows, all] = await Promise.all([
    house.db.selectFrom('supervision').selectAll().where('service', '=', here).execute(),
    members(house.db),
  ]);
  const named = (one: string) => ({ person: one, name: all.find((row) => row.person === one)?.name ?? '' });
  return context.json({
    pairs: rows
      .filter((row) => seesAll || row.supervisor === person.id || row.therapist === person.id)
      .map((row) => ({ supervisor: named(row.supervisor), therapist: named(row.therapist) })),
  });
}

async function pair(house: House, { supervisor, therapist }: Pair): Promise<void> {
  if (supervisor === therapist) {
    throw problem(422, 'oneself', 'Nobody supervises themselves. Choose two people.');
  }
  await house.db.transaction().execute(async (transaction) => {
    const [over, under] = [
      await activeMember(transaction, supervisor),
      await activeMember(transaction, therapist),
    ];
    if (!rolesHeld(over).includes('supervisor')) {
      throw problem(422, 'not-a-supervisor', 'Give this person the role of supervisor first.');
    }
    if (!rolesHeld(under).includes('therapist')) {
      throw problem(422, 'not-a-therapist', 'Give the supervised person the role of therapist first.');
    }
    const made = await transaction
      .insertInto('supervision')
      .values({ service: here, supervisor, therapist })
      .onConflict((same) => same.columns(['service', 'supervisor', 'therapist']).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await writeLetter(transaction, house.master, 'supervision', supervisionTo(under, over.name), house.now());
  });
}

async function part(house: House, { supervisor, therapist }: Pair): Promise<void> {
  const parted = await house.db
    .deleteFrom('supervision')
    .where('service', '=', here)
    .where('supervisor', '=', supervisor)
    .where('therapist', '=', therapist)
    .executeTakeFirst();
  if (parted.numDeletedRows === 0n) throw notFound();
}

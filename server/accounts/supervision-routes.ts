import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { id } from '#core/forms/fields.ts';
import { notFound, problem } from '#server/http/problem.ts';
import { readForm, signedInAs } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { supervisionTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { activeMember, allMembers, rolesHeld } from './members.ts';
import { roles } from './signed-in.ts';

export const supervisionForm = z.object({ supervisor: id, therapist: id });
type Pair = z.output<typeof supervisionForm>;

/** Who supervises whom. An administrator pairs them; the therapist is told, since a supervisor can open their courses. */
export function supervisionRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', (context) => list(installation, context));
  app.post('/', async (context) => {
    await signedInAs(installation, context, 'administrator');
    await pair(installation, await readForm(context, supervisionForm));
    return context.json({ state: 'paired' }, 201);
  });
  app.delete('/:supervisor/:therapist', async (context) => {
    await signedInAs(installation, context, 'administrator');
    await part(installation, context.req.param());
    return context.json({ state: 'parted' });
  });
  return app;
}

/** Administrators and managers see every pair, others their own. */
async function list(installation: Installation, context: Context): Promise<Response> {
  const person = await signedInAs(installation, context, ...roles);
  const seesAll = person.roles.some((role) => role === 'administrator' || role === 'manager');
  const [rows, all] = await Promise.all([
    installation.db.selectFrom('supervision').selectAll().where('service', '=', oneService).execute(),
    allMembers(installation.db),
  ]);
  const named = (one: string) => ({ person: one, name: all.find((row) => row.person === one)?.name ?? '' });
  return context.json({
    pairs: rows
      .filter((row) => seesAll || row.supervisor === person.id || row.therapist === person.id)
      .map((row) => ({ supervisor: named(row.supervisor), therapist: named(row.therapist) })),
  });
}

async function pair(installation: Installation, { supervisor, therapist }: Pair): Promise<void> {
  if (supervisor === therapist) {
    throw problem(422, 'oneself', 'Nobody supervises themselves. Choose two people.');
  }
  await installation.db.transaction().execute(async (transaction) => {
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
      .values({ service: oneService, supervisor, therapist })
      .onConflict((same) => same.columns(['service', 'supervisor', 'therapist']).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await putInOutbox(
      transaction,
      installation.master,
      'supervision',
      supervisionTo(under, over.name),
      installation.now(),
    );
  });
}

async function part(installation: Installation, { supervisor, therapist }: Pair): Promise<void> {
  const parted = await installation.db
    .deleteFrom('supervision')
    .where('service', '=', oneService)
    .where('supervisor', '=', supervisor)
    .where('therapist', '=', therapist)
    .executeTakeFirst();
  if (parted.numDeletedRows === 0n) throw notFound();
}

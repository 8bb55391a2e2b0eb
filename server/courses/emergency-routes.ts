import { type Context, Hono } from 'hono';
import type { Person } from '#server/accounts/signed-in.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { notFound, problem } from '#server/http/problem.ts';
import { asked, memberMust } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { addressForAnybody, emergencyTo } from '#server/post/mails.ts';
import { writeLetter } from '#server/post/outbox.ts';
import { courseRow, standingIn } from './access.ts';
import { reasonForm } from './emergency-reason.ts';
import { writeLook } from './looks.ts';

/** A clinician with no standing in a course opens it for a day, with a reason that the client and therapist read. */
export function emergency(house: House) {
  const app = new Hono();
  app.post('/:id/emergency', async (context) => {
    const person = await memberMust(house, context, 'therapist', 'supervisor');
    const row = await courseRow(house, context.req.param('id'));
    if (!row) throw notFound();
    if (await standingIn(house, person, row)) {
      throw problem(409, 'already-open', 'This course is already open to you.');
    }
    const { reason } = await asked(context, reasonForm);
    await open(house, context, person, row, reason);
    return context.json({ as: 'emergency' }, 201);
  });
  return app;
}

async function open(
  house: House,
  context: Context,
  person: Person,
  row: CourseRow,
  reason: string,
): Promise<void> {
  const therapist = await house.db
    .selectFrom('member')
    .select(['name', 'email'])
    .where('service', '=', here)
    .where('person', '=', row.therapist)
    .executeTakeFirst();
  const link = `${await addressForAnybody(house, context)}/courses/${row.id}`;
  const look = {
    course: row.id,
    person: person.id,
    standing: 'emergency',
    what: 'emergency',
    reason,
  } as const;
  await house.db.transaction().execute(async (transaction) => {
    await writeLook(transaction, house.master, look, house.now());
    if (!therapist) return;
    const letter = emergencyTo(therapist, person.name, link);
    await writeLetter(transaction, house.master, 'emergency', letter, house.now());
  });
}

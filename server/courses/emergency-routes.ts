import { type Context, Hono } from 'hono';
import type { Person } from '#server/accounts/signed-in.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { notFound, problem } from '#server/http/problem.ts';
import { readForm, signedInAs } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { addressToTrust, emergencyTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { readCourseRow, standingIn } from './access.ts';
import { reasonForm } from './emergency-reason.ts';
import { writeLook } from './looks.ts';

/** A clinician with no standing in a course opens it for a day, with a reason that the client and therapist read. */
export function emergencyRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/:id/emergency', async (context) => {
    const person = await signedInAs(installation, context, 'therapist', 'supervisor');
    const row = await readCourseRow(installation, context.req.param('id'));
    if (!row) throw notFound();
    if (await standingIn(installation, person, row)) {
      throw problem(409, 'already-open', 'This course is already open to you.');
    }
    const { reason } = await readForm(context, reasonForm);
    await openInEmergency(installation, context, person, row, reason);
    return context.json({ as: 'emergency' }, 201);
  });
  return app;
}

async function openInEmergency(
  installation: Installation,
  context: Context,
  person: Person,
  row: CourseRow,
  reason: string,
): Promise<void> {
  const therapist = await installation.db
    .selectFrom('member')
    .select(['name', 'email'])
    .where('service', '=', oneService)
    .where('person', '=', row.therapist)
    .executeTakeFirst();
  const link = `${await addressToTrust(installation, context)}/courses/${row.id}`;
  const look = {
    course: row.id,
    person: person.id,
    standing: 'emergency',
    what: 'emergency',
    reason,
  } as const;
  await installation.db.transaction().execute(async (transaction) => {
    await writeLook(transaction, installation.master, look, installation.now());
    if (!therapist) return;
    const letter = emergencyTo(therapist, person.name, link);
    await putInOutbox(transaction, installation.master, 'emergency', letter, installation.now());
  });
}

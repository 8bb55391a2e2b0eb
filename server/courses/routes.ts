import type { Context } from 'hono';
import { Hono } from 'hono';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { decide, unwritten } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import { day, id, maybe } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { identityForm, newClient, refuseImpossibleBirthDate } from '#server/accounts/clients.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import { newKey } from '#server/db/seal.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { formProblem, notFound, notYours, refusalProblem } from '#server/http/problem.ts';
import { bodyOf } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { courseOpenTo } from './access.ts';
import { appendFacts, readChart } from './chart.ts';
import { doAct, doingOf } from './do-act.ts';
import { logLook } from './looks.ts';
import { chartAsOf } from './record-routes.ts';
import { viewFor } from './view.ts';

/** What opens a course: for somebody new, or for a client the therapist works with already. */
export const courseForm = z.object({
  id: z.uuid(),
  on: day('happened').optional(),
  client: z.union([z.object({ known: id }), identityForm]),
  protocol: chapters.opening.acts.openCourse.form.shape.protocol,
  referral: maybe,
});

/** Open a course, see one, do an act in one. */
export function courseRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/', (context) => openNewCourse(installation, context));
  app.get('/:id', async (context) => {
    const person = await signedIn(installation, context.req.raw.headers);
    const { row, as } = await courseOpenTo(installation, person, context.req.param('id'));
    const chart = await readChart(installation, row);
    const doing = await doingOf(installation, person, row, as, { id: newId() });
    await logLook(installation, row, person, as, 'course');
    const asOf = context.req.query('asOf');
    if (asOf) {
      const past = await viewFor(
        installation,
        row,
        await chartAsOf(installation, row, chart, asOf),
        doing,
        chart,
      );
      return context.json({ ...past, acts: [], asOf });
    }
    return context.json(await viewFor(installation, row, chart, doing));
  });
  app.post('/:id/acts/:act', async (context) => {
    const person = await signedIn(installation, context.req.raw.headers);
    const body = await bodyOf(context);
    const { id: course, act } = context.req.param();
    const { row, as, chart } = await doAct(installation, person, course, act, body);
    if (context.req.header('prefer') === 'return=minimal') return context.json({ seq: chart.course.seq });
    const doing = await doingOf(installation, person, row, as, { id: newId() });
    return context.json(await viewFor(installation, row, chart, doing));
  });
  return app;
}

async function openNewCourse(installation: Installation, context: Context) {
  const person = await signedIn(installation, context.req.raw.headers);
  if (!person.roles.includes('therapist')) throw notYours();
  const asked = courseForm.safeParse(await bodyOf(context));
  if (!asked.success) throw formProblem(asked.error);
  const { client: whom, protocol, referral, ...request } = asked.data;
  const again = await installation.db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', request.id)
    .executeTakeFirst();
  if (again) {
    if (again.therapist !== person.id) throw notYours();
    return context.json({ id: again.id, client: again.client });
  }
  if ('known' in whom) await refuseUnlessHeld(installation, person.id, whom.known);
  else await refuseImpossibleBirthDate(installation, whom.born);
  const made = 'known' in whom ? null : newClient(installation.master, newId(), whom, installation.now());
  const client = 'known' in whom ? whom.known : (made?.id ?? '');
  const blank = newCourseRow(installation, request.id, client, person.id);
  const doing = await doingOf(installation, person, blank, 'therapist', request);
  const decided = decide(
    unwritten(blank.id),
    'openCourse',
    { client, therapist: person.id, protocol, referral },
    doing,
  );
  if (isRefusal(decided)) throw refusalProblem(decided);
  const chart = { facts: [], course: unwritten(blank.id), hash: '' };
  await appendFacts(
    installation,
    blank,
    chart,
    { id: doing.id, by: person.id, at: doing.now },
    decided,
    async (transaction) => {
      if (made) await transaction.insertInto('client').values(made).execute();
    },
  );
  return context.json({ id: blank.id, client }, 201);
}

/** A further course for a client is opened by a therapist who already works with them. */
async function refuseUnlessHeld(
  installation: Installation,
  therapist: string,
  client: string,
): Promise<void> {
  const held = await installation.db
    .selectFrom('course')
    .select('id')
    .where('service', '=', oneService)
    .where('client', '=', client)
    .where('therapist', '=', therapist)
    .executeTakeFirst();
  if (!held) throw notFound();
}

/** The row of a course that nothing has been written in yet, with a key of its own. */
export function newCourseRow(
  installation: Installation,
  course: string,
  client: string,
  therapist: string,
): CourseRow {
  return {
    ...summaryColumns(unwritten(course)),
    service: oneService,
    id: course,
    client,
    therapist,
    key: newKey(installation.master, `course/${course}`).sealedKey,
  };
}

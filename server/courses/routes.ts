import { type Context, Hono } from 'hono';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Doing } from '#core/book/doing.ts';
import { type Changed, changesBetween, saysWhatPageHas } from '#core/changes/what-changed.ts';
import { chapters } from '#core/course/chapters.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { day, id, maybe } from '#core/forms/fields.ts';
import { identityForm } from '#core/forms/identity.ts';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { tellOfHands } from '#server/hands/tell.ts';
import { problem } from '#server/http/problem.ts';
import { bodyOf, readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { courseAsked } from './access.ts';
import type { Chart } from './chart.ts';
import { tellDangerAtTheDoor } from './danger-at-the-door.ts';
import { doAct, mayDo } from './do-act.ts';
import { doingOf } from './doing.ts';
import { logLook } from './looks.ts';
import { openNewCourse } from './new-course.ts';
import { othersUnnamed } from './others-unnamed.ts';
import { readChart } from './read-chart.ts';
import { chartAsOf, seenInTurns } from './record.ts';
import { shownBefore, shownTo } from './shown.ts';
import { aroundChart, viewOf } from './view.ts';
import { refusedActs } from './words.ts';

/** What opens a course: for somebody new, or for a client the therapist works with already. */
export const courseForm = z.object({
  id: z.uuid(),
  on: day('happened').optional(),
  client: z.union([z.object({ known: id }), identityForm]),
  protocol: chapters.opening.acts.openCourse.form.shape.protocol,
  referral: maybe,
  despiteAge: maybe,
  /** Of a course under way: the day from which it is kept here. */
  movedIn: chapters.opening.acts.openCourse.form.shape.movedIn,
  /** The supervisor under whom it is opened as a trainee’s, where whoever opens it lacks a credential of the form. */
  supervisor: id.optional(),
});

/** The answer with a course to a page: whole, or, where what it has is remembered, what has changed since. */
async function answerShown(
  installation: Installation,
  context: Context,
  row: CourseRow,
  chart: Chart,
  doing: Doing,
): Promise<Response> {
  const has = context.req.header(saysWhatPageHas);
  const before = shownBefore(installation, row.id, doing, has);
  const shown = await shownTo(installation, row, chart, doing);
  if (has === undefined || before === undefined) return shown.answer.to(context);
  const { since } = shown;
  const changes = since?.version === has ? since.changes : changesBetween(before, shown.view);
  return context.json({ since: has, changes } satisfies Changed);
}

/** Open a course, see one, do an act in one. */
export function courseRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const form = await readForm(context, courseForm);
    const { state, ...opened } = await openNewCourse(installation, person, form);
    return context.json(opened, state === 'opened' ? 201 : 200);
  });
  app.get('/:id', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    const chart = await readChart(installation, row);
    const doing = await doingOf(installation, person, row, as, { id: newId() });
    await logLook(installation, row, person, as, 'course');
    const asOf = context.req.query('asOf');
    if (asOf) {
      const then = await chartAsOf(installation, row, chart, asOf);
      const unnamed = await othersUnnamed(installation, row, chart, doing);
      const past = viewOf(then, doing, await aroundChart(installation, row, then, doing), unnamed, chart);
      const written = new Set(then.facts.map(({ seq }) => seq));
      const seen = await seenInTurns(row.id, chart.facts, doing);
      const readable = seen.filter(({ seq }) => written.has(seq));
      return context.json({ ...past, acts: [], asOf, entries: readable.length } satisfies CourseView);
    }
    return answerShown(installation, context, row, chart, doing);
  });
  app.post('/:id/acts/:act', async (context) => {
    const person = await signedIn(installation, context);
    const { id: course, act } = context.req.param();
    const asked = await mayDo(installation, person, course, act).catch(async (refused: unknown) => {
      const body = await bodyOf(context).catch(() => undefined);
      await tellDangerAtTheDoor(installation, person, { course, act, body }, refused);
      throw refused;
    });
    if (asked.act.door === 'own') throw problem(422, 'own-door', refusedActs.en['own-door']);
    const body = await bodyOf(context);
    const { row, as, chart, act: done } = await doAct(installation, person, course, act, body);
    const [from, to] = [asked.row.therapist, therapistOf(chart.course)];
    if (from !== to)
      await tellOfHands(installation, person, {
        ...{ what: 'courses-handed-over', of: from, to },
        tells: { courses: 1 },
      });
    if (context.req.header('prefer') === 'return=minimal') return context.json({ act: done });
    await logLook(installation, row, person, as, 'course');
    const doing = await doingOf(installation, person, row, as, { id: newId() });
    return answerShown(installation, context, row, chart, doing);
  });
  return app;
}

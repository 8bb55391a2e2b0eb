import { Hono } from 'hono';
import { v5 as idFrom } from 'uuid';
import { z } from 'zod';
import { decide, unwritten } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { carryOver, withNewIds } from '#core/course/maintenance/carry-over.ts';
import { day } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { iptMaintenance } from '#core/protocols/ipt-maintenance/ipt-maintenance.ts';
import { type Person, signedIn } from '#server/accounts/signed-in.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { formProblem, notYours, ProblemError, problem, refusalProblem } from '#server/http/problem.ts';
import { bodyOf } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { courseOpenTo, readCourseRow } from './access.ts';
import { appendFacts, readChart } from './chart.ts';
import { doAct, doingOf } from './do-act.ts';
import { newCourseRow } from './routes.ts';

const presets = ['monthly-12', 'monthly-24', 'monthly-36'] as const;

/** What opens a maintenance course after a finished one; `id` is the new course's own. */
export const continueForm = z.object({
  id: z.uuid({ error: 'Give the new course an id (a UUID), so that sending it twice opens it once.' }),
  on: day('happened').optional(),
  preset: z.enum(presets, { error: 'Choose twelve, twenty-four or thirty-six months.' }),
});
type Asked = z.output<typeof continueForm>;

/** Something that could not be carried, and the sentence that says why. */
interface LeftBehind {
  what: string;
  because: string;
}

/**
 * Opens monthly maintenance after a closed course, with its people, focus and plans (IPT protocol reference, 6.7).
 * Every act of the new course has an id drawn from the course's own, so a second try goes on where the first stopped.
 */
export function continueRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/:id/continue', async (context) => {
    const person = await signedIn(installation, context.req.raw.headers);
    const { row, as } = await courseOpenTo(installation, person, context.req.param('id'));
    if (as !== 'therapist') throw notYours();
    const asked = continueForm.safeParse(await bodyOf(context));
    if (!asked.success) throw formProblem(asked.error);
    const { course } = await readChart(installation, row);
    if (!course.closing.closed) {
      throw problem(422, 'not-closed', 'This course is not finished yet. Close it, then open maintenance.');
    }
    await openMaintenance(installation, person, row, asked.data);
    const leftBehind = await carryInto(installation, person, course, asked.data.id);
    return context.json({ id: asked.data.id, client: row.client, leftBehind }, 201);
  });
  return app;
}

async function openMaintenance(
  installation: Installation,
  person: Person,
  row: CourseRow,
  asked: Asked,
): Promise<void> {
  const before = await readCourseRow(installation, asked.id);
  if (before) {
    const { course } = await readChart(installation, before);
    const isThis = before.therapist === person.id && course.opening.opened?.continues === row.id;
    if (!isThis)
      throw problem(409, 'id-taken', 'This id belongs to another course. Try again with a new one.');
    return;
  }
  await refuseWhileUnderWay(installation, row.client);
  const preset = iptMaintenance.presets.find(({ id }) => id === asked.preset);
  const { id, edition } = iptMaintenance;
  const protocol = {
    id,
    edition,
    preset: asked.preset,
    sessions: preset?.sessions ?? 12,
    minutes: preset?.minutes ?? 50,
  };
  const blank = newCourseRow(installation, asked.id, row.client, person.id);
  const doing = await doingOf(installation, person, blank, 'therapist', asked);
  const form = { client: row.client, therapist: person.id, protocol, referral: '', continues: row.id };
  const decided = decide(unwritten(blank.id), 'openCourse', form, doing);
  if (isRefusal(decided)) throw refusalProblem(decided);
  const chart = { facts: [], course: unwritten(blank.id), hash: '' };
  await appendFacts(installation, blank, chart, { id: doing.id, by: person.id, at: doing.now }, decided);
}

/** Refuses (409) a second course to go on in: a button pressed again after a reload opens nothing twice. */
async function refuseWhileUnderWay(installation: Installation, client: string): Promise<void> {
  const open = await installation.db
    .selectFrom('course')
    .select('id')
    .where('service', '=', oneService)
    .where('client', '=', client)
    .where('closed_on', 'is', null)
    .executeTakeFirst();
  if (!open) return;
  const says = 'This client already has a course under way. Find it in your caseload and go on in it.';
  throw problem(409, 'goes-on-already', says);
}

async function carryInto(
  installation: Installation,
  person: Person,
  from: Course,
  to: string,
): Promise<LeftBehind[]> {
  const carried = carryOver(from);
  if (!carried) return [];
  const leftBehind: LeftBehind[] = [];
  const idOf = (what: string) => idFrom(what, to);
  const does = async (what: string, act: string, form: unknown, id = idOf(what)) => {
    try {
      await doAct(installation, person, to, act, { id, form });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      leftBehind.push({ what, because: error.problem.title });
    }
  };
  const ids = Object.fromEntries(carried.people.map((one) => [one.from, idOf(`person/${one.from}`)]));
  for (const one of carried.people) {
    await does(one.fields.displayName, 'addPerson', one.fields, ids[one.from]);
  }
  const { relapsePlan, safetyPlan } = withNewIds(carried, ids);
  for (const { id: _id, chosenOn: _on, ended: _ended, ...focus } of activeFoci(from)) {
    const people = focus.people.flatMap((one) => ids[one] ?? []);
    await does(`focus/${focus.area}`, 'chooseFocus', { ...focus, people });
  }
  if (relapsePlan) await does('relapse-plan', 'writeRelapsePlan', { ...relapsePlan, version: 0 });
  if (safetyPlan) await does('safety-plan', 'writeSafetyPlan', { ...safetyPlan, version: 0 });
  return leftBehind;
}

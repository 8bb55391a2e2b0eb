import { type Context, Hono } from 'hono';
import type { MeetingsSeen } from '#core/api-answers/supervision.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import {
  doneForm,
  finishAction,
  isSameMeeting,
  meetingForm,
  recordMeeting,
} from '#core/supervision/meeting.ts';
import { everCalled } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService } from '#server/db/tables.ts';
import { namesLeft } from '#server/group-charts/names-left.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { notFound, problem, refusalProblem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { casesCalled, coursesToSupervise } from './cases.ts';
import { addMeeting, changeMeeting, type KeptMeeting, meetingOf, meetingsOf, named } from './kept.ts';
import { minutesThatDay } from './minutes-that-day.ts';
import { inTurnOfSupervised } from './one-at-a-time.ts';
import { words } from './words.ts';

const whoSees = ['therapist', 'facilitator', 'supervisor'] as const;

/** Supervision of practice that is in no group’s chart: recorded by a supervisor, read by whoever was there and who supervises them. */
export function supervisedRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    const person = await signedInAs(installation, context, ...whoSees);
    const theirs = await whomTheySupervise(installation, person);
    return answer(installation, context, person, { of: [person.id, ...theirs], theirs });
  });
  app.get('/:person', async (context) => {
    const person = await signedInAs(installation, context, ...whoSees);
    const whose = context.req.param('person');
    const theirs = await whomTheySupervise(installation, person);
    if (whose !== person.id && !theirs.includes(whose)) throw notFound();
    return answer(installation, context, person, {
      of: [whose],
      theirs,
      course: context.req.query('course'),
    });
  });
  app.post('/', async (context) => {
    const person = await signedInAs(installation, context, 'supervisor');
    const form = await readForm(context, meetingForm);
    await inTurnOfSupervised(installation.db, form.with, () => record(installation, person, form));
    return context.json({ state: 'recorded' }, 201);
  });
  app.post('/:meeting/done', async (context) => {
    const person = await signedInAs(installation, context, ...whoSees);
    const form = await readForm(context, doneForm);
    const id = context.req.param('meeting');
    const known = await meetingOf(installation.db, id);
    const theirs = [person.id, ...(await whomTheySupervise(installation, person))];
    if (!known?.with.some((one) => theirs.includes(one))) throw notFound();
    const names = await namesOfClients(installation, known.with);
    const today = await todayIn(installation);
    await inSharedCommit(installation, async (transaction) => {
      const now = (await meetingOf(transaction, id)) ?? known;
      const done = finishAction(now, form, { by: person.id, today, names });
      if (isRefusal(done)) throw refusalProblem(done);
      if (done !== now) await changeMeeting(installation, transaction, id, done);
    });
    return context.json({ state: 'recorded' });
  });
  return app;
}

const whomTheySupervise = async ({ db }: Installation, { id, roles }: Person): Promise<string[]> =>
  roles.includes('supervisor') ? [...(await supervisedBy(db, id)).keys()] : [];

/** Those that were about one course, with no other of which they were. */
const aboutThis = (meetings: readonly KeptMeeting[], course: string): KeptMeeting[] =>
  meetings.flatMap((one) => {
    const about = one.about?.filter((each) => each.course === course) ?? [];
    return about.length > 0 ? [{ ...one, about }] : [];
  });

async function answer(
  installation: Installation,
  context: Context,
  person: Person,
  { of, theirs, course }: { of: readonly string[]; theirs: readonly string[]; course?: string },
): Promise<Response> {
  const all = (await Promise.all(of.map((one) => meetingsOf(installation, one)))).flat();
  const once = [...new Map(all.map((one) => [one.id, one])).values()];
  const cases = await casesCalled(installation, person, once, theirs);
  const told = course === undefined ? once : aboutThis(once, cases.has(course) ? course : '');
  const meetings = await named(
    installation,
    told.toSorted((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id)),
    cases,
  );
  return context.json({ today: await todayIn(installation), meetings } satisfies MeetingsSeen);
}

/** Records a meeting once, however often it is sent; refuses (409) the id of another, and other content under its own. */
async function record(
  installation: Installation,
  { id: by }: Person,
  form: ReturnType<typeof meetingForm.parse>,
): Promise<void> {
  const supervised = [...(await supervisedBy(installation.db, by)).keys()];
  const names = await namesOfClients(installation, form.with);
  const today = await todayIn(installation);
  const isHere = (there: KeptMeeting | undefined): boolean => {
    if (!there) return false;
    if (there.supervisor !== by) throw problem(409, 'id-taken', words.en.idTaken);
    if (!isSameMeeting(there, form, names)) throw problem(409, 'recorded-otherwise', words.en.otherwise);
    return true;
  };
  // What is sent again counts among the minutes of its day already.
  const before = await meetingOf(installation.db, form.id);
  if (before?.supervisor === by && isHere(before)) return;
  const thatDay = await minutesThatDay(installation, form.with, form.on ?? today);
  const courses = form.about ? await coursesToSupervise(installation, form.with, form.on ?? today) : [];
  const meeting = recordMeeting(form, { by, today, supervised, names, thatDay, courses });
  if (isRefusal(meeting)) throw refusalProblem(meeting);
  await inSharedCommit(installation, async (transaction) => {
    if (isHere(await meetingOf(transaction, form.id))) return;
    const kept: KeptMeeting = { ...meeting, id: form.id, supervisor: by };
    await addMeeting(installation, transaction, kept, installation.now().toISOString());
  });
}

/** What the clients are called whose courses these hold, and the members of groups they lead or led. */
async function namesOfClients({ db, master }: Installation, people: readonly string[]): Promise<string[]> {
  const groups = (await groupSummaries(db))
    .filter(({ everLed }) => everLed.some((one) => people.includes(one)))
    .map(({ group }) => group);
  const clients = new Set<string>();
  const courses: string[] = [];
  for (const [column, all] of [
    ['therapist', people],
    ['in_group', groups],
  ] as const)
    for (const some of inBatches([...all]))
      for (const { id, client } of await db
        .selectFrom('course')
        .select(['id', 'client'])
        .where('service', '=', oneService)
        .where(column, 'in', some)
        .execute()) {
        clients.add(client);
        courses.push(id);
      }
  const names = [...(await namesLeft(db, courses, master))];
  for (const some of inBatches([...clients])) {
    const rows = await db
      .selectFrom('client')
      .selectAll()
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    names.push(...rows.flatMap((one) => everCalled(master, one)));
  }
  return names.filter((name) => name !== '');
}

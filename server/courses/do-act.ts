import { v5 as idFrom } from 'uuid';
import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { holdsAnAlarm } from '#core/course/alarm-on-an-impossible-day.ts';
import { acts, decide } from '#core/course/book.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import { dangerToTell } from '#core/course/measures/danger-to-tell.ts';
import { day } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { refuseUnknownColleague } from '#server/accounts/named-colleague.ts';
import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { byWhomRecorded } from '#server/charts/chart.ts';
import { inTurnUntilDone, Overtaken } from '#server/charts/queue.ts';
import type { AskedAct } from '#server/charts/same-act.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { holdersToday } from '#server/cover/covering.ts';
import { whatIsLacked } from '#server/credentials/what-is-lacked.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import { diaryTold } from '#server/duty/diary-told.ts';
import { holdersOf } from '#server/group-charts/who-leads.ts';
import { refuseWhereFull } from '#server/http/not-recorded.ts';
import { formProblem, notFound, notYours, problem, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { letterByMail } from '#server/paper/by-mail.ts';
import { letterToOtherKind, putInOutbox } from '#server/post/outbox.ts';
import { protocolsToTell } from '#server/protocols/own.ts';
import { courseOpenTo } from './access.ts';
import { appendFacts } from './append.ts';
import { type Chart, isSameAct } from './chart.ts';
import { doingOf, lotOf } from './doing.ts';
import { logLook } from './looks.ts';
import { filledInByName, othersUnnamed } from './others-unnamed.ts';
import { readChart } from './read-chart.ts';
import { seenInTurns } from './record.ts';
import { doActWords, refusedActs } from './words.ts';
import { toldOfAlarms, writeAlarmLetters, writeAlarmsHandedOver } from './write-alarm-letters.ts';

/** What the browser sends to do an act: the act's own id (UUIDv7), the day it happened, and the form. */
export const actRequest = z.object({
  id: z.uuid({ error: doActWords.en.giveActIdUuid }),
  on: day('happened').optional(),
  form: z.unknown().default({}),
});
export type ActRequest = z.output<typeof actRequest>;

/** The act asked for, the course, and what the person is to it; refuses (404, 403) who may not do it. */
export async function mayDo(installation: Installation, person: Person, course: string, name: string) {
  const { row, as } = await courseOpenTo(installation, person, course);
  const act = acts.get(name);
  if (!act || name === 'openCourse') throw notFound();
  if (!act.who.includes(as)) throw notYours();
  return { row, as, act };
}

/**
 * One way through: who ▸ access ▸ form ▸ chart ▸ decide ▸ append. The same act id twice is recorded once. Who may is
 * asked before anything is answered, also of an act that is recorded already.
 */
export function doAct(
  installation: Installation,
  person: Person,
  id: string,
  name: string,
  body: unknown,
): Promise<DoneAct> {
  const doIt = () =>
    inTurnUntilDone(installation.db, id, async () =>
      carryOut(installation, person, await mayDo(installation, person, id, name), name, body),
    );
  return afterOtherHours(installation, name, doIt);
}

/** Two hours of one therapist or client are in two courses: one is booked after the other, and sees it. */
const afterOtherHours = <Done>(
  { db }: Installation,
  act: string,
  doIt: () => Promise<Done>,
): Promise<Done> => (acts.get(act)?.asks === 'diary' ? inTurn(db, 'diary', doIt) : doIt());

interface DoneAct {
  row: CourseRow;
  as: Doing['as'];
  chart: Chart;
  /** The id of the act. */
  act: string;
}

/** The same where what they are to the course was settled before, such as by their own page, or at the desk. */
export const doActAs = (
  installation: Installation,
  person: Pick<Person, 'id' | 'name'>,
  place: { row: CourseRow; as: Doing['as'] },
  name: string,
  body: unknown,
): Promise<DoneAct> =>
  afterOtherHours(installation, name, () =>
    inTurnUntilDone(installation.db, place.row.id, () => carryOut(installation, person, place, name, body)),
  );

async function carryOut(
  installation: Installation,
  person: Pick<Person, 'id' | 'name'>,
  { row, as }: { row: CourseRow; as: Doing['as'] },
  name: string,
  body: unknown,
): Promise<DoneAct> {
  const known = acts.get(name);
  if (!known) throw notFound();
  if (!known.who.includes(as)) throw notYours();
  const sent = readActRequest(body);
  const chart = await readChart(installation, row);
  const viewer = { as, by: person.id };
  const filled = await filledInByName(installation, row, chart, viewer, { act: name, form: sent.form });
  const request = { ...sent, form: filled.form };
  const form = known.form.safeParse(request.form);
  const doing = {
    ...(await doingOf(installation, person, row, as, request)),
    ...(known.asks === 'record' && { record: await seenInTurns(row.id, chart.facts, viewer) }),
    ...(known.asks === 'diary' && {
      ...(await diaryTold(installation, row)),
    }),
    ...(known.asks === 'lot' && lotOf(chart, request.id)),
    ...(known.asks === 'protocols' && { protocols: await protocolsToTell(installation.db) }),
  };
  if (form.success) {
    await refuseUnknownColleague(installation, name, form.data);
  }
  const asked = { name, form: form.success ? form.data : undefined, on: request.on };
  if (isOwnRecorded(chart, asked, doing)) return { row, as, chart, act: doing.id };
  const tellDanger = async (told: unknown) => {
    const danger = dangerToTell(chart.course, name, told, doing);
    if (!danger) return;
    const again = { id: idOfDanger(doing.id), on: request.on, form: danger };
    await carryOut(installation, person, { row, as }, name, again);
  };
  if (!form.success) {
    await tellDanger(request.form);
    throw formProblem(request.unreadable ?? form.error);
  }
  const change = { form: form.data, course: chart.course, doing };
  const lacked = await whatIsLacked(installation, name, change);
  const decided = decide(chart.course, name, form.data, { ...doing, ...lacked });
  // A day that cannot be read is no reason to refuse an alarm; anything else is sent again with a day.
  if (request.unreadable && (isRefusal(decided) || !holdsAnAlarm(decided)))
    throw formProblem(request.unreadable);
  if (isRefusal(decided)) {
    // Why not may quote the chart; at the desk nothing of it is said.
    if (as !== 'secretary') await logLook(installation, row, person, as, 'course');
    if (decided.refused === 'invalid-answers') await tellDanger(form.data);
    const unnamed = await othersUnnamed(installation, row, chart, doing);
    throw refusalProblem(unnamed.in(decided));
  }
  if (!holdsAnAlarm(decided)) refuseWhereFull(installation);
  // No alarm is lost over it.
  if (filled.names === 'unclear' && !holdsAnAlarm(decided)) {
    await tellDanger(form.data);
    throw problem(422, 'somebody-unnamed', refusedActs.en['somebody-unnamed']);
  }
  if (await isTakenElsewhere(installation, doing.id))
    throw (await isHereByNow(installation, row.id, doing.id)) ? new Overtaken() : idTaken();
  const act = { id: doing.id, by: doing.by, at: doing.now };
  const told = holdsAnAlarm(decided) ? await toldOfAlarms(installation, row) : undefined;
  const goes = await letterByMail(installation, row, chart.course, decided, doing.id);
  const written = await appendFacts(installation, row, chart, act, decided, async (transaction) => {
    await writeAlarmLetters(
      installation,
      transaction,
      { row, course: chart.course },
      doing.by,
      decided,
      told,
    );
    await writeAlarmsHandedOver(installation, transaction, { row, course: chart.course }, decided);
    if (goes) await putInOutbox(installation, transaction, letterToOtherKind, goes.mail, goes);
  });
  const isTransfer = decided.some(({ type }) => type === 'CourseTransferred');
  if (isTransfer || maySupervise(chart.course) !== maySupervise(written.course)) forgetSignedIn();
  const alarm = decided.some(({ type }) => type === 'AlarmRaised');
  const grown = { before: chart.course, after: written.course };
  const holders = row.in_group === null ? [] : await holdersOf(installation, row);
  const covers = (await holdersToday(installation, row)).filter((one) => one !== row.therapist);
  const news = newsOf(row, grown, { act: name, id: doing.id, by: [doing.by], alarm }, holders);
  installation.live.tell({ ...news, covers });
  return { row, as, chart: written, act: doing.id };
}

/** What is asked, in its form; `unreadable` where only the day is at fault, which is then left out. */
export function readActRequest(body: unknown): ActRequest & { unreadable?: z.ZodError } {
  const read = actRequest.safeParse(body);
  if (read.success) return read.data;
  const isDayAlone = read.error.issues.every(({ path }) => path[0] === 'on');
  const without = isDayAlone ? actRequest.safeParse({ ...Object(body), on: undefined }) : undefined;
  if (!without?.success) throw formProblem(read.error);
  return { ...without.data, unreadable: read.error };
}

/** Of what a refused act says of danger: tried again it is the same, and is recorded once. */
export const idOfDanger = (act: string): string => idFrom(`kith/danger-alone/${act}`, idFrom.URL);

export const idTaken = () => problem(409, 'id-taken', refusedActs.en['id-taken']);

/**
 * Whether this very act is recorded. Refuses (409) an id that is another's: a course's own, that of an act which
 * somebody else did, and that of another act of one's own, such as a session's or a person's.
 */
function isOwnRecorded(chart: Chart, asked: AskedAct, doing: Doing): boolean {
  const recordedBy = byWhomRecorded(chart, doing.id);
  if (recordedBy === undefined) return false;
  if (doing.id === chart.course.id || recordedBy !== doing.by) throw idTaken();
  if (!isSameAct(chart, asked, doing)) throw idTaken();
  return true;
}

/** One question for all, since every act asks it. */
const anyWithId = compiledOnce<{ id: string }>((db) =>
  db
    .selectFrom('fact')
    .select('act as id')
    .where('service', '=', '')
    .where('act', '=', '')
    .unionAll(db.selectFrom('course').select('id').where('service', '=', '').where('id', '=', ''))
    .unionAll(db.selectFrom('group_chart').select('id').where('service', '=', '').where('id', '=', ''))
    .unionAll(db.selectFrom('referral').select('id').where('service', '=', '').where('id', '=', ''))
    .unionAll(db.selectFrom('client').select('id').where('service', '=', '').where('id', '=', ''))
    .limit(1),
);
const tablesAsked = 5;

/** Whether another process has recorded an act of this id in this chart since the chart was read. */
async function isHereByNow({ db }: Installation, course: string, act: string): Promise<boolean> {
  const facts = db.selectFrom('fact').select('seq').where('service', '=', oneService);
  const its = facts.where('course', '=', course).where('act', '=', act).limit(1);
  return (await its.execute()).length > 0;
}

/** Whether an id that the chart does not know is taken already: by a course, a group, a referral, a client, or an act in another chart. */
export async function isTakenElsewhere({ db }: Pick<Installation, 'db'>, id: string): Promise<boolean> {
  const each = Array.from({ length: tablesAsked }, () => [oneService, id]);
  return (await anyWithId(db, [...each.flat(), 1])).rows.length > 0;
}

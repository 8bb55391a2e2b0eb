import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { CourseBegunAnswer } from '#core/api-answers/referrals/referrals.ts';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { holdsAnAlarm } from '#core/course/alarm-on-an-impossible-day.ts';
import { decide, emptyCourse, acts as everyAct, fold } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import { id, maybe, moment } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { referralBook } from '#core/referral/book.ts';
import { newClient } from '#server/accounts/clients.ts';
import { invite } from '#server/accounts/invite.ts';
import type { Person } from '#server/accounts/person.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { appendTogether, type DecidedAct, factsOf, growthOf } from '#server/charts/append.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { idTaken, isTakenElsewhere } from '#server/courses/do-act.ts';
import { firstActs } from '#server/courses/new-course.ts';
import { toldOfAlarms, writeAlarmLetters } from '#server/courses/write-alarm-letters.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { ClientRow, CourseRow } from '#server/db/tables.ts';
import { diaryTold } from '#server/duty/diary-told.ts';
import { formProblem, problem, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { referralKind } from '#server/referral-charts/referral-kind.ts';
import { serviceSettings } from '#server/service/settings.ts';
import type { OpenReferral } from './access.ts';
import { alikeTo } from './alike.ts';
import { carriedInto } from './carried.ts';
import { mayDoInReferral } from './do-act.ts';
import { referralDoing } from './doing.ts';
import { refuseNoTherapist } from './settings.ts';
import { referralWords, refusedReferrals } from './words.ts';

const { openCourse } = chapters.opening.acts;
const { bookSession } = chapters.sessions.acts;

/** What opens the course of somebody who was referred; `id` is the course’s own. */
export const beginForm = z.object({
  id: z.uuid(),
  therapist: id,
  protocol: openCourse.form.shape.protocol,
  despiteAge: maybe,
  supervisor: id.optional(),
  /** The client they are already, where they were found to be one. */
  known: id.optional(),
  /** The first session; left out where it is booked later. */
  first: z
    .object({ ...bookSession.form.shape, at: moment('agreed') })
    .omit({ kind: true, with: true, aim: true })
    .nullable()
    .default(null),
  invite: z.enum(['yes', 'no']).default('no'),
});
type Asked = z.output<typeof beginForm>;

/** Opens the course, books the first session, carries along what was told and invites the client, in one step. The same id twice does it once. */
export const beginCourseFrom = (
  installation: Installation,
  person: Person,
  referral: string,
  asked: Asked,
  address: string,
): Promise<CourseBegunAnswer> =>
  inTurn(installation.db, 'diary', () =>
    inTurnUntilDone(installation.db, referral, async () => {
      const open = await mayDoInReferral(installation, person, referral, 'beginCourse');
      const { begun } = open.chart.course.ending;
      if (begun?.course === asked.id)
        return { course: begun.course, client: begun.client, invited: 'not_asked' };
      if (await isTakenElsewhere(installation, asked.id)) throw idTaken();
      await refuseNoTherapist(installation.db, asked.therapist);
      return begin(installation, open, asked, address);
    }),
  );

async function begin(
  installation: Installation,
  open: OpenReferral,
  asked: Asked,
  address: string,
): Promise<CourseBegunAnswer> {
  const { person, row, chart } = open;
  const { who, received } = chart.course.arrival;
  if (!who || !received) throw problem(422, 'still-open', refusedReferrals.en['still-open']);
  const made = asked.known === undefined ? asNewClient(installation, who) : undefined;
  const client = made?.id ?? (await knownClient(installation, open, asked.known ?? ''));
  const ends = await endsIn(installation, open, {
    ...{ course: asked.id, client, therapist: asked.therapist },
    first: asked.first?.at ?? '',
  });
  const { acts, course, raised } = await actsOfCourse(installation, open, asked, { client, born: who.born });
  const blank = { facts: [], course: emptyCourse(course.id), hash: '' };
  const { grown: _course, ...begins } = growthOf(installation, {
    ...{ kind: courseKind, row: course, chart: blank, acts },
  });
  const { grown: _referral, ...closes } = growthOf(installation, {
    ...{ kind: referralKind, row, chart, acts: [ends] },
  });
  const told = raised.length > 0 ? await toldOfAlarms(installation, course) : undefined;
  await appendTogether(installation, [begins, closes], async (transaction) => {
    if (made) await addRow(installation, transaction, 'client', made);
    const so = { row: course, course: fold(course.id, factsOf(course.id, 0, acts)) };
    for (const facts of raised)
      await writeAlarmLetters(installation, transaction, so, person.id, facts, told);
  });
  const invited = await invitedTo(installation, open, { asked, client, isNew: made !== undefined }, address);
  return { course: asked.id, client, invited };
}

const asNewClient = (
  { master, now }: Installation,
  { name, born, email, phone, language, country, identifiers }: ParticularsKept,
): ClientRow =>
  newClient(master, newId(), { name, born, email, phone, language, country, identifiers }, now());
type ParticularsKept = NonNullable<OpenReferral['chart']['course']['arrival']['who']>;

/** A client who was found to be them; refuses (422) anybody else’s id. */
async function knownClient(
  installation: Installation,
  { row, chart }: OpenReferral,
  known: string,
): Promise<string> {
  const { who } = chart.course.arrival;
  const alike = who ? await alikeTo(installation, row.id, who) : [];
  if (alike.some((one) => one.is === 'client' && one.id === known)) return known;
  throw problem(422, 'not-alike', refusedReferrals.en['not-alike']);
}

async function endsIn(
  installation: Installation,
  { person, as, chart }: OpenReferral,
  form: object,
): Promise<DecidedAct> {
  const id = newId();
  const doing = await referralDoing(installation, person, as, { id }, chart.course);
  const facts = referralBook.decide(chart.course, 'beginCourse', form, doing);
  if (isRefusal(facts)) throw refusalProblem(facts);
  return { id, by: person.id, at: doing.now, facts };
}

/** The course through the acts by which anybody writes one, by whoever opens it; what was decided before is by who decided it. */
async function actsOfCourse(
  installation: Installation,
  { person, chart }: OpenReferral,
  asked: Asked,
  { client, born }: { client: string; born: string | null },
): Promise<{ acts: DecidedAct[]; course: CourseRow; raised: NewFact[][] }> {
  const { therapist, protocol, despiteAge, supervisor } = asked;
  const request = { id: asked.id, born, ...(supervisor && { supervisor }) };
  const { row, acts, doing } = await firstActs(installation, { therapist, by: person }, request, {
    ...{ client, protocol, despiteAge },
  });
  const ids = idsByKey(installation, 'referral', asked.id);
  const raised: NewFact[][] = [];
  const does = (name: string, form: unknown, as: Doing, orNot?: true): void => {
    const read = everyAct.get(name)?.form.safeParse(form);
    if (!read?.success) {
      if (read && !orNot) throw formProblem(read.error);
      return;
    }
    const facts = decide(fold(row.id, factsOf(row.id, 0, acts)), name, read.data, as);
    if (isRefusal(facts)) {
      if (!orNot) throw refusalProblem(facts);
      return;
    }
    acts.push({ id: as.id, by: as.by, at: as.now, facts });
    if (holdsAnAlarm(facts)) raised.push(facts);
  };
  for (const { key, name, form, doing: as, orNot } of carriedInto(chart.course, doing))
    does(name, form, { ...as, id: ids(key) }, orNot);
  const departs = await asTheServiceBegins(installation, protocol);
  if (departs) does('changeProtocolSettings', departs, { ...doing, id: ids('settings') });
  if (asked.first)
    does('bookSession', asked.first, { ...doing, id: ids('first'), ...(await diaryTold(installation, row)) });
  return { acts, course: row, raised };
}

/** Where the service departs from its own protocol, a course under it does too, as one that a therapist opens. */
async function asTheServiceBegins(
  installation: Installation,
  { id: of, edition }: Asked['protocol'],
): Promise<object | undefined> {
  const { protocol } = await serviceSettings(installation);
  const { id: usual, edition: its, sickRole, tryOuts, entry, fociMax, areaNames = {} } = protocol;
  const settings = {
    ...(sickRole && { sickRole }),
    ...(tryOuts && { tryOuts }),
    ...(entry && { entry }),
    ...(fociMax && { fociMax }),
    ...(Object.keys(areaNames).length > 0 && { areaNames }),
  };
  const isUsual = of === usual && edition === its;
  return isUsual && Object.keys(settings).length > 0
    ? { settings, why: referralWords.en.asTheService }
    : undefined;
}

/** The invitation to the client’s own place, in the name of whoever opened it; one who signs in already needs none. */
async function invitedTo(
  installation: Installation,
  { person, chart }: OpenReferral,
  { asked, client, isNew }: { asked: Asked; client: string; isNew: boolean },
  address: string,
): Promise<CourseBegunAnswer['invited']> {
  const { who } = chart.course.arrival;
  if (asked.invite === 'no' || !who) return 'not_asked';
  if (!isNew) return 'has_account';
  if (who.email === null) return 'no_email';
  const invitee = { name: who.name, email: who.email.toLowerCase() };
  const asClient = { kind: 'client' as const, client, roles: [], invitee, by: person.id };
  await invite(installation, { ...asClient, language: who.language }, address);
  return 'sent';
}

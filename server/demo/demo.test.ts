import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnPage } from '#core/api-answers/beside.ts';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Outbox } from '#core/api-answers/post.ts';
import type { PageStart } from '#core/api-answers/service.ts';
import { factShapes } from '#core/course/book.ts';
import { chapterNames, chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';
import { patternQuestions } from '#core/course/patterns/find.ts';
import { doesNotFit } from '#core/course/patterns/named.ts';
import { shareNames } from '#core/lists/by-period/figures-of-period.ts';
import type { ServiceFigures } from '#core/lists/figures.ts';
import { kithApp } from '#server/app.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { closeInstallation } from '#server/installation.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { type Running, start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { Visitor } from '#tests/a-kith.ts';
import { reachedFrom, wordsIn } from '#tests/attacks/joined.ts';
import { openDemo } from './open.ts';
import { demoPeople } from './who-to-be.ts';

let folder: string;
let running: Running;
const said: string[] = [];
const settings = () => readSettings({}, { port: 0, folder, demo: true });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-demo-'));
  running = await start(settings(), (words) => said.push(words));
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

const visitor = () => new Visitor(kithApp(running.installation));

interface Row {
  course: string;
  client: { name: string };
  status: string;
  phase: string;
  session: number;
  focus: string | null;
  alarm: string;
  signal: string | null;
  unsignedNotes: number;
  protocol: string;
  next: { at: string } | null;
}

async function as(email: string): Promise<Visitor> {
  const one = visitor();
  expect((await one.post('/api/demo/sign-in', { email })).body).toEqual({ state: 'in' });
  return one;
}

async function caseload(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const email of ['ana@example.org', 'tom@example.org']) {
    const { body } = await (await as(email)).get<{ courses: Row[] }>('/api/caseload?state=all');
    rows.push(...body.courses);
  }
  return rows;
}

test('an empty demo folder is filled with invented people, says so once, and every record verifies', async () => {
  expect(said).toEqual(['Filling the demo clinic with invented people…']);
  const found = await verify(running.installation);
  expect(found.wrong).toEqual([]);
  expect(found.courses).toBeGreaterThanOrEqual(12);
  const here = await visitor().get<{ service: { kind: string } }>('/api/here');
  expect(here.body.service.kind).toBe('demo');
});

test('without the key no row that names an account, a client or an invitation leads to any chart, look or entry of one', () => {
  const reached = reachedFrom(join(folder, 'kith.db'), [
    ...['user', 'account', 'session', 'verification', 'twoFactor'],
    ...['member', 'supervision', 'client', 'invitation', 'letter', 'attempt'],
  ]);
  expect(['course', 'fact', 'look'].flatMap((table) => reached.get(table) ?? [])).toEqual([]);
  // The same search finds what may be found: a chart’s entries by its id, and members by their account.
  expect(reachedFrom(join(folder, 'kith.db'), ['course']).has('fact')).toBe(true);
  expect(reachedFrom(join(folder, 'kith.db'), ['user']).has('member')).toBe(true);
});

test('no kind of an entry, no instrument, no name and no address stands in any byte of the folder', async () => {
  const { db } = running.installation;
  const members = await db.selectFrom('member').select(['name', 'email']).execute();
  const people = await demoPeople(running.installation);
  const names = [...members, ...people].flatMap(({ name, email }) => [name, email]);
  const kinds = [...factShapes.keys()].filter((kind) => kind.length > 8);
  const words = new Set([...names, ...kinds, 'Willow House', 'phq-9', 'Europe/', 'administrator"']);
  for (const name of readdirSync(folder).filter((file) => file.startsWith('kith.')))
    expect(wordsIn(readFileSync(join(folder, name)), words), name).toEqual([]);
});

test('each of its people can be signed in as, with one step', async () => {
  const here = await visitor().get<{ demo: { people: { name: string; email: string; kind: string }[] } }>(
    '/api/here',
  );
  const { people } = here.body.demo;
  expect(people.filter(({ kind }) => kind === 'member')).toHaveLength(7);
  expect(people.filter(({ kind }) => kind === 'client').length).toBeGreaterThanOrEqual(3);
  for (const { email, name } of people) {
    const me = await (await as(email)).get<{ me: { name: string } }>('/api/here');
    expect(me.body.me.name).toBe(name);
  }
});

test('one client notes her days and has a sheet agreed, and a mother has a page that its link and code open', async () => {
  const of = async (email: string) => {
    const { body } = await (await as(email)).get<{ courses: { course: string }[] }>('/api/mine');
    const [mine] = body.courses;
    return (await (await as(email)).get<CourseView>(`/api/courses/${mine?.course}`)).body.course;
  };
  const [ingrid, noa] = [await of('ingrid@example.org'), await of('noa@example.org')];
  const days = ingrid.trackers.kept[0]?.notes.map(({ day }) => day) ?? [];
  expect(new Set(days).size).toBe(14);
  for (const { sheets } of [ingrid, noa])
    expect(sheets.entries.flatMap(({ answers }) => answers)).toMatchObject([
      { answer: 'agrees', as: 'client' },
    ]);
  expect(noa.meetings.planned).toMatchObject([{ which: 'parents-telephone', state: 'planned' }]);
  const here = await visitor().get<PageStart>('/api/here');
  const [page] = here.body.demo?.pages ?? [];
  const [, course, token] = /course=([^#]+)#(.+)$/.exec(page?.link ?? '') ?? [];
  const opened = await visitor().post<OwnPage>(`/api/beside/${course}`, { token, code: page?.code });
  expect(opened.body.page).toMatchObject({ name: 'Perpetua Quillfeather', client: 'Noa', state: 'open' });
  expect(opened.body.page.parts.meeting_times?.some(({ what }) => what === 'meeting')).toBe(true);
});

test('every phase, every problem area and every state of a course is there to be seen', async () => {
  const rows = await caseload();
  const all = <Name extends keyof Row>(name: Name) => new Set(rows.map((row) => row[name]));
  expect(all('status')).toEqual(new Set(['open', 'paused', 'closed']));
  for (const phase of ['initial', 'middle', 'ending']) expect(all('phase')).toContain(phase);
  for (const area of ['grief', 'role_dispute', 'role_transition', 'interpersonal_deficits'])
    expect(all('focus')).toContain(area);
  expect(all('protocol')).toContain('ipt-maintenance');
  expect(rows.filter(({ alarm }) => alarm === 'raised').map(({ client }) => client.name)).toEqual([
    'Kofi Mensah-Bright',
  ]);
  expect(all('signal')).toContain('red');
  expect(rows.some(({ unsignedNotes }) => unsignedNotes > 0)).toBe(true);
  expect(rows.some(({ session }) => session === 0)).toBe(true);
  expect(rows.some(({ client }) => client.name.length >= 58)).toBe(true);
  expect(rows.some(({ client }) => /\p{Script=Arabic}/u.test(client.name))).toBe(true);
});

test('the day of a therapist has hours today, an alarm to answer and measures that did not come back', async () => {
  const { body } = await (await as('ana@example.org')).get<{
    sessions: unknown[];
    answers: { alarms: unknown[]; measures: unknown[]; unrecorded: unknown[] };
  }>('/api/today');
  expect(body.sessions.length).toBeGreaterThanOrEqual(3);
  expect(body.answers.alarms).toHaveLength(1);
  expect(body.answers.measures).toHaveLength(1);
  expect(body.answers.unrecorded).toEqual([]);
});

async function allCourses(): Promise<Course[]> {
  const rows = await running.installation.db.selectFrom('course').selectAll().execute();
  return Promise.all(rows.map(async (row) => (await readChart(running.installation, row)).course));
}

/** Nothing was entered by mistake in it, nobody changes their therapist, and nobody who was referred has begun yet: these stay empty. */
const empty = ['record', 'cameBy', 'transfer'];

test('every chapter of a course is told in some course of the demo clinic', async () => {
  const courses = await allCourses();
  const untold = chapterNames.filter((name) =>
    courses.every((course) => isDeepStrictEqual(course[name], chapters[name].start)),
  );
  expect(untold).toEqual(empty);
});

/** What a chapter that is not empty may still lack, by what a visitor comes to see. */
const seen: Record<string, (course: Course) => boolean> = {
  'what matters to the client': ({ choice }) => choice.matters.length > 0,
  'a choice that waits for the client': ({ choice }) => choice.choices.at(-1)?.answers.length === 0,
  'a sick role looked at again, with the client’s word still to hear': ({ sickRole: { given, shown } }) =>
    shown.length > 0 &&
    given !== null &&
    given.eased.some(({ reviews, told }) => reviews.length > 0 && told.at(-1)?.heard === 'not_yet'),
  'a sick role that ended': ({ sickRole }) => !!sickRole.given?.ended,
  'two orders of the issues beside the one agreed on': ({ issues: { orders, ranked } }) =>
    ranked !== 'not_yet' && `${orders.client?.order}` !== `${orders.therapist?.order}`,
  'scores of everyday life at the start, in the middle and at the end': ({ measures, closing }) =>
    closing.closed !== null &&
    measures.readings.filter(({ instrument }) => instrument === 'everyday-5').length === 3,
  'comfort among people, rated again and again': ({ deficits }) => deficits.comfort.length > 3,
  'a feeling that was not shown': ({ feelings }) =>
    feelings.records.some(({ expression }) => expression?.text.expressed === 'not_at_all'),
  'a skill practised with growing confidence': ({ skillsPractised: { practices } }) =>
    practices.filter(({ skill, confidence }) => skill === 'ask_for_help' && confidence).length > 2,
  'a pattern in which the client does not find themselves': ({ patterns }) => patterns.named.some(doesNotFit),
  'then and now: a pattern with somebody of before': ({ patterns }) =>
    patterns.named.some(({ text }) => text.thenId),
  'a question of a pattern still to ask': (course) => patternQuestions(course).open.length > 0,
  'a card talked over, and one that still waits': ({ feedbackCards: { cards } }) =>
    cards.some(({ talkedOver }) => talkedOver.length > 0) && cards.some(({ answered }) => !answered),
  'a card that the client reads before the therapist': ({ feedbackCards: { cards } }) =>
    cards.some(({ answered, therapist }) => answered && therapist === 'not_decided'),
  'a guardian’s agreement to a card': ({ feedbackCards }) => feedbackCards.approved.length > 0,
  'a message that waits for an answer': ({ messages }) =>
    messages.sent.some(({ from, met }) => from === 'client' && !met),
  'hopes and wishes read again, and how confident the client leaves': ({ ending }) =>
    ending.hopes.length > 0 && ending.wanted.length > 0 && ending.confidence.length > 0,
};

test('what a visitor comes to see of each technique is told in some course', async () => {
  const courses = await allCourses();
  const unseen = Object.entries(seen).filter(([, isSeen]) => !courses.some(isSeen));
  expect(unseen.map(([what]) => what)).toEqual([]);
});

test('the supervisor sees the alarm first, the course that gets worse, and an ending that is late', async () => {
  const { body } = await (await as('ruth@example.org')).get<{
    queue: { client: { name: string }; why: { kind: string; reason?: string }[] }[];
  }>('/api/supervision');
  expect(body.queue[0]?.why[0]?.kind).toBe('alarm');
  expect(body.queue.some(({ why }) => why.some(({ reason }) => reason === 'reliable_deterioration'))).toBe(
    true,
  );
  expect(body.queue.some(({ why }) => why[0]?.kind === 'ending_not_named')).toBe(true);
});

test('every figure of the service can be seen, from the start and of a year', async () => {
  const mei = await as('mei@example.org');
  const { body: whole } = await mei.get<ServiceFigures>('/api/service');
  for (const name of shareNames) expect(whole[name].percent, name).not.toBeNull();
  for (const { effect } of Object.values(whole.effectSize)) expect(effect).toBeGreaterThan(0);
  const areas = ['grief', 'role_dispute', 'role_transition', 'interpersonal_deficits', 'never_chosen'];
  expect(whole.outcomesByArea.map(({ of }) => of).toSorted()).toEqual(areas.toSorted());
  for (const row of whole.outcomesByArea)
    expect([row.of, row.recovery.percent, row.reliableImprovement.percent]).not.toContain(null);
  expect(whole.outcomesByForm.length).toBeGreaterThan(1);
  expect(whole.outcomesByTeam.map(({ called }) => called)).toEqual(
    expect.arrayContaining(['Quay team', 'Hill team']),
  );
  expect(whole.stoppedAfter.filter(({ stopped }) => stopped > 0).length).toBeGreaterThan(3);
  const [period] = whole.periods.filter(({ quarters }) => quarters.length > 2);
  const { body: year } = await mei.get<ServiceFigures>(`/api/service?period=${period?.id}`);
  expect([year.period?.id, year.recovery.percent, year.attended.percent]).not.toContain(null);
});

test('starting again fills nothing anew, and what a visitor did stays', async () => {
  const ana = await as('ana@example.org');
  const [row] = (await ana.get<{ courses: Row[] }>('/api/caseload')).body.courses;
  const before = await verify(running.installation);
  await ana.post(`/api/courses/${row?.course}/acts/keepPrivateNote`, {
    id: crypto.randomUUID(),
    form: { text: 'Seen in the demo.' },
  });
  const again = await openDemo(settings(), { tell: (words) => said.push(words) });
  expect((await verify(again)).facts).toBe(before.facts + 1);
  expect(said).toHaveLength(1);
  await closeInstallation(again);
});

test('a filling that was broken off is thrown away and done anew', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'kith-demo-'));
  mkdirSync(join(broken, 'filling'));
  writeFileSync(join(broken, 'filling', 'kith.db'), 'half a database');
  const installation = await openDemo(
    { ...settings(), folder: broken },
    { now: () => new Date('2026-07-04T21:40:00Z'), zone: 'America/Los_Angeles' },
  );
  expect((await verify(installation)).wrong).toEqual([]);
  expect(existsSync(join(broken, 'filling'))).toBe(false);
  await closeInstallation(installation);
  rmSync(broken, { recursive: true, force: true });
});

test('a client who agreed to it is reminded, and that waits in the outbox', async () => {
  const { body } = await (await as('oskar@example.org')).get<Outbox>('/api/outbox');
  const reminders = body.letters.filter(({ subject }) => subject === 'Reminder');
  expect(reminders.length).toBeGreaterThan(0);
  expect(new Set(reminders.map(({ state }) => state))).toEqual(new Set(['waiting']));
});

import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { BroughtLine, BroughtRun, LeftOfRun, TrialRun } from '#core/api-answers/moving-in.ts';
import type { SameClients } from '#core/api-answers/same-client.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { todayIn } from '#server/service/clock.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { answersForm } from './files.ts';
import { planRun } from './plan.ts';

let clinic: AClinic;
let oskar: Someone;
let ana: Someone;
let today: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  oskar = await clinic.member('Oskar', ['administrator']);
  ana = await clinic.member('Ana', ['therapist']);
  await clinic.member('Tom', ['therapist']);
  today = await todayIn(clinic.kith.installation);
});
afterAll(() => clinic.close());

const before = (days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_422_000).toISOString().slice(0, 10);

/** Five courses as a clinic would have them, by these marks. */
function files(mark: string, more: Partial<Record<string, string>> = {}) {
  const each = [1, 2, 3, 4, 5];
  return {
    clients: `client;name;born\n${each.map((n) => `${mark}${n};Invented ${mark} ${n};1990-04-0${n}`).join('\n')}\n`,
    courses: `course,client,therapist,began\n${each
      .map((n) => `${mark}${n}-A,${mark}${n},${n < 4 ? 'ana' : 'tom'}@example.org,${before(60)}`)
      .join('\n')}\n`,
    appointments: `course,day,time,state\n${each
      .flatMap((n) => [`${mark}${n}-A,${before(53)},10:00,held`, `${mark}${n}-A,${before(46)},,attended`])
      .join('\n')}\n`,
    scores: `course,day,measure,total,answers\n${each
      .flatMap((n) => [
        `${mark}${n}-A,${before(60)},PHQ-9,,2 2 2 2 2 2 2 2 2`,
        `${mark}${n}-A,${before(46)},PHQ-9,,1 1 1 1 1 1 1 1 ${n === 5 ? 1 : 0}`,
        `${mark}${n}-A,${before(53)},GAD-7,14,`,
      ])
      .join('\n')}\n`,
    ...more,
  };
}

function sent(
  given: Partial<Record<string, string | Uint8Array<ArrayBuffer>>>,
  answers: object = {},
): FormData {
  const form = new FormData();
  for (const [kind, text] of Object.entries(given)) if (text) form.set(kind, new Blob([text]), `${kind}.csv`);
  form.set('answers', JSON.stringify(answers));
  return form;
}
const tries = async (who: Someone, given: Parameters<typeof sent>[0], answers: object = {}) =>
  (await who.post<TrialRun>('/api/moving-in/trial', sent(given, answers))).body;
async function brings(who: Someone, given: Parameters<typeof sent>[0], answers: object = {}) {
  const { shown } = await tries(who, given, answers);
  return who.post<BroughtRun>('/api/moving-in/runs', sent(given, { ...answers, shown }));
}
const counted = async () => {
  const { db } = clinic.kith.installation;
  const of = (table: 'client' | 'course' | 'fact') =>
    db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('many'))
      .executeTakeFirstOrThrow();
  return Promise.all((['client', 'course'] as const).map(async (one) => (await of(one)).many));
};
const wrong = ({ lines }: TrialRun) =>
  lines
    .filter(({ becomes }) => ['refused', 'asked'].includes(becomes))
    .map(({ file, line, column }: BroughtLine) => `${file} ${line} ${column ?? ''}`);

test('a clinic brings five courses: a trial run writes nothing, the run does, twice brings nothing twice, and it is taken out and brought again', async () => {
  const given = files('K');
  const shown = await tries(oskar, given);
  expect(shown.counts).toEqual({ brought: 35, here: 0, left_out: 0, refused: 0, asked: 0 });
  expect(shown.alarms).toBe(1);
  expect(await counted()).toEqual([0, 0]);

  const brought = await brings(oskar, given);
  expect(brought).toMatchObject({ status: 201, body: { clients: 5, courses: 5, by: 'Oskar' } });
  expect(await counted()).toEqual([5, 5]);
  const { body: list } = await ana.get<{ courses: { course: string; client: { name: string } }[] }>(
    '/api/caseload',
  );
  const course = list.courses.find(({ client }) => client.name === 'Invented K 1')?.course ?? '';
  const { body: view } = await ana.get<CourseView>(`/api/courses/${course}`);
  expect(view.course.opening.opened).toMatchObject({ on: before(60), movedIn: today });
  expect(view.course.sessions.held.map(({ n, on }) => `${n} ${on}`)).toEqual([
    `1 ${before(53)}`,
    `2 ${before(46)}`,
  ]);
  expect(view.course.measures.readings).toHaveLength(3);
  expect(view.course.risk.alarms).toEqual([]);
  const row = await readCourseRow(clinic.kith.installation, course);
  const { facts } = await readChart(clinic.kith.installation, row as CourseRow);
  expect(new Set(facts.map(({ by }) => by))).toEqual(new Set([oskar.id]));

  const again = await tries(oskar, given);
  expect(again.counts).toMatchObject({ brought: 0, here: 35, refused: 0 });
  expect((await brings(oskar, given)).status).toBe(422);

  const taken = await oskar.delete<{ left: LeftOfRun[] }>(`/api/moving-in/runs/${brought.body.id}`);
  // In one of them an alarm waits: that course and its client stay.
  expect(taken.body.left).toHaveLength(1);
  expect(await counted()).toEqual([1, 1]);
  // It can be taken out further once its alarm is answered, and nothing else was written.
  const further = () => oskar.delete<{ left: LeftOfRun[] }>(`/api/moving-in/runs/${brought.body.id}`);
  expect((await further()).body.left).toHaveLength(1);
  const answer = { asked: 'How', said: 'Well', decided: 'Go on', why: 'No intent', nextReview: 'Friday' };
  const tom = clinic.kith.visitor();
  tom.account = { email: 'tom@example.org', password: ana.account?.password ?? '' };
  await tom.signsInAgain();
  const waits = taken.body.left[0]?.course ?? '';
  const { body: seen } = await tom.get<CourseView>(`/api/courses/${waits}`);
  const form = { alarm: seen.course.risk.alarms[0]?.id, ...answer, actions: ['more_contact'] };
  const act = await tom.post(`/api/courses/${waits}/acts/answerAlarm`, { id: newId(), form });
  expect(act.status).toBe(200);
  expect((await further()).body.left).toEqual([]);
  expect(await counted()).toEqual([0, 0]);
  expect((await further()).status).toBe(409);
  const anew = await brings(oskar, given);
  expect(anew).toMatchObject({ status: 201, body: { clients: 5, courses: 5 } });
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('what cannot be taken is said with its line and column; one cell put right, and it is', async () => {
  const given = files('M', {
    clients:
      'client,name,born\nM1,Invented M 1,1990-04-31\nM1,Invented Other,\nM2,Invented M 2,03/04/1990\nEXAMPLE-1,Invented Person,\nM3,Zoë,\n',
    courses: `course,client,therapist,began\nM1-A,M1,ana@example.org,${before(60)}\nM2-A,M2,nobody@example.org,${before(60)}\nM3-A,M3,ana@example.org,${before(60)}\nM9-A,M9,ana@example.org,${before(60)}\n`,
    appointments: `course,day,state\nM3-A,${before(50)},held\nM3-A,${before(50)},held\nM3-A,${before(70)},held\nM8-A,${before(50)},held\nM1-A,${before(50)},held\n`,
    scores: `course,day,measure,total\nM3-A,${before(50)},PHQ-9,40\n`,
  });
  const shown = await tries(oskar, given);
  expect(wrong(shown)).toEqual([
    'clients 2 born',
    'clients 3 client',
    'clients 4 born',
    'courses 2 client',
    'courses 3 client',
    'courses 5 client',
    'appointments 4 day',
    'appointments 5 course',
    'appointments 6 ',
    'scores 2 total',
  ]);
  expect(shown.lines.find(({ asks }) => asks === 'days')).toMatchObject({
    file: 'clients',
    line: 4,
    given: '03/04/1990',
  });
  const answers = {
    days: 'day_first',
    mends: [
      { file: 'clients', line: 2, column: 'born', value: '1990-04-30' },
      { file: 'courses', line: 3, column: 'therapist', value: 'tom@example.org' },
      { file: 'scores', line: 2, column: 'total', value: '14' },
    ],
  };
  const mended = await tries(oskar, given, answers);
  expect(wrong(mended)).toEqual([
    'clients 3 client',
    'courses 5 client',
    'appointments 4 day',
    'appointments 5 course',
  ]);
  expect(
    (await oskar.post('/api/moving-in/runs', sent(given, { ...answers, shown: shown.shown }))).status,
  ).toBe(409);
  expect(await brings(oskar, given, answers)).toMatchObject({ status: 201, body: { courses: 3 } });
});

test('somebody who may be known is asked about: the same person, or two', async () => {
  const given = {
    clients: 'client,name,born\nD1,INVÉNTED  M 2,1990-04-03\nD2,Dana,\nD3,dana,\n',
    courses: `course,client,therapist,began\nD1-A,D1,ana@example.org,${before(60)}\nD2-A,D2,ana@example.org,${before(60)}\nD3-A,D3,ana@example.org,${before(60)}\n`,
  };
  const shown = await tries(oskar, given);
  expect(shown.lines.filter(({ asks }) => asks === 'same_person').map(({ line }) => line)).toEqual([2, 4]);
  const people = [
    { line: 2, are: 'the_same' },
    { line: 4, are: 'two_people' },
  ];
  const [clients = 0, courses = 0] = await counted();
  expect((await brings(oskar, given, { people })).status).toBe(201);
  expect(await counted()).toEqual([clients + 2, courses + 3]);
  // What was answered is not asked again.
  const { pairs } = (await oskar.get<SameClients>('/api/same-client')).body;
  expect(pairs.flatMap(({ entries }) => entries.map(({ name }) => name.toLowerCase()))).not.toContain('dana');
  // A therapist is told of nobody whom they do not work with.
  const tom = { clients: 'client,name\nT1,Dana\n', courses: `course,client,began\nT1-A,T1,${before(30)}\n` };
  const theirs = clinic.kith.visitor();
  theirs.account = { email: 'tom@example.org', password: ana.account?.password ?? '' };
  await theirs.signsInAgain();
  expect(wrong((await theirs.post<TrialRun>('/api/moving-in/trial', sent(tom))).body)).toEqual([]);
});

test('a therapist brings their own and nobody else’s; what was written in since stays when it is taken out', async () => {
  const given = {
    clients: 'client,name\nW1,Wren One\nW2,Wren Two\n',
    courses: `course,client,therapist,began\nW1-A,W1,,${before(60)}\nW2-A,W2,tom@example.org,${before(60)}\n`,
  };
  expect(wrong(await tries(ana, given))).toEqual(['courses 3 therapist']);
  const { body: run } = await brings(ana, given);
  const { body: list } = await ana.get<{ courses: { course: string; client: { name: string } }[] }>(
    '/api/caseload',
  );
  const course = list.courses.find(({ client }) => client.name === 'Wren One')?.course ?? '';
  await clinic.does(ana, course, 'addPerson', { displayName: 'Karim' });
  const { body } = await ana.delete<{ left: LeftOfRun[] }>(`/api/moving-in/runs/${run.id}`);
  expect(body.left).toMatchObject([{ course }]);
  expect((await ana.get(`/api/courses/${course}`)).status).toBe(200);
  // By the number of another’s client nobody comes to that client.
  const tom = await clinic.member('Tove', ['therapist']);
  const guessed = {
    clients: 'client,name\nW1,Somebody Else\n',
    courses: `course,client,began\nT9-A,W1,${before(30)}\n`,
  };
  expect((await brings(tom, guessed)).status).toBe(201);
  const [own] = (await tom.get<{ courses: { client: { name: string } }[] }>('/api/caseload')).body.courses;
  expect(own?.client.name).toBe('Somebody Else');
  const alone = { courses: `course,client,began\nT8-A,K2,${before(30)}\n` };
  expect(wrong(await tries(tom, alone))).toEqual(['courses 2 client']);
  const theirs = (await ana.get<BroughtRun[]>('/api/moving-in/runs')).body;
  expect(theirs.map(({ state }) => state)).toEqual(['in_part']);
  expect((await oskar.get<BroughtRun[]>('/api/moving-in/runs')).body.length).toBeGreaterThan(1);
});

test('nothing but files is taken, and templates are there to begin from', async () => {
  expect((await oskar.post('/api/moving-in/trial', {})).status).toBe(422);
  expect((await oskar.post('/api/moving-in/trial', sent({}))).status).toBe(422);
});

test('ten thousand lines are tried without holding up anybody else', async () => {
  const courses = Array.from({ length: 250 }, (_, n) => n);
  const given = {
    clients: `client,name\n${courses.map((n) => `B${n},Invented Bulk ${n}`).join('\n')}\n`,
    courses: `course,client,therapist,began\n${courses.map((n) => `B${n}-A,B${n},ana@example.org,${before(300)}`).join('\n')}\n`,
    appointments: `course,day,state\n${courses.flatMap((n) => Array.from({ length: 14 }, (_, week) => `B${n}-A,${before(290 - 7 * week)},held`)).join('\n')}\n`,
    scores: `course,day,measure,total\n${courses.flatMap((n) => Array.from({ length: 25 }, (_, week) => `B${n}-A,${before(290 - 7 * week)},PHQ-9,${week % 20}`)).join('\n')}\n`,
  };
  const bytes = new Map(
    Object.entries(given).map(([kind, text]) => [kind as keyof typeof given, new TextEncoder().encode(text)]),
  );
  let longest = 0;
  let spent = process.threadCpuUsage();
  let going = true;
  // By the time of the processor: the machine of a test may have other things to do.
  const turn = () => {
    const { user, system } = process.threadCpuUsage(spent);
    longest = Math.max(longest, (user + system) / 1_000);
    spent = process.threadCpuUsage();
    if (going) setImmediate(turn);
  };
  const person = {
    id: oskar.id,
    name: 'Oskar',
    email: 'oskar@example.org',
    roles: ['administrator' as const],
    client: null,
  };
  const plans = () => planRun(clinic.kith.installation, person, bytes, answersForm.parse({}));
  // Once before, so that what is made ready for any file is there.
  await plans();
  spent = process.threadCpuUsage();
  setImmediate(turn);
  const plan = await plans();
  going = false;
  expect(plan.trial.lines.length).toBeGreaterThan(10_000);
  expect(plan.trial.counts.refused).toBe(0);
  expect(longest).toBeLessThan(50);
}, 120_000);

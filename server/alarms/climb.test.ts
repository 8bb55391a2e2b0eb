import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UnansweredAlarms } from '#core/api-answers/duty.ts';
import type { Course } from '#core/course/course.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { openMail } from '#server/post/outbox.ts';
import { sendWaiting } from '#server/post/post.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { climbLadders } from './climb.ts';

const minutes = 60_000;
const hours = 60 * minutes;
/** A Monday morning in London, while the service is staffed. */
const monday = Date.parse('2027-01-11T10:00:00Z');
const everyDay = (people: string[]) => ({
  1: people,
  2: people,
  3: people,
  4: people,
  5: people,
  6: people,
  7: people,
});

let clinic: AClinic;
let ana: Someone;
let ruth: Someone;
let max: Someone;
let dora: Someone;
let leila: Someone;
let course: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  await clinic.kith.later(monday - clinic.kith.installation.now().getTime());
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  max = await clinic.member('Max', ['manager']);
  dora = await clinic.member('Dora', ['therapist']);
  const opened = await clinic.course(ana);
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
});
afterEach(() => clinic.close());

const ladder = [
  { who: 'duty', after: 0 },
  { who: 'supervisor', after: 30 },
  { who: 'manager', after: 60 },
];
const setDuty = async (duty: { people?: string[]; away?: object[]; ladder?: object[] }) => {
  const { people = [], away = [], ladder: rungs = ladder } = duty;
  const answer = await max.put('/api/duty', { days: everyDay(people), away, ladder: rungs });
  expect(answer.status).toBe(200);
};
const passes = async (milliseconds: number) => {
  await clinic.kith.later(milliseconds);
  await climbLadders(clinic.kith.installation);
};
const notSafe = () => clinic.does(leila, course, 'raiseAlarm', {});
const item9 = (value: number, on?: string) =>
  clinic.does(
    leila,
    course,
    'answerMeasure',
    { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, value] },
    on,
  );

const courseFor = async (who: Someone) =>
  (await who.get<{ course: Course }>(`/api/courses/${course}`)).body.course;
/** Each step of the alarms as its therapist reads it: who was asked, or why nobody. */
const steps = async () =>
  (await courseFor(ana)).risk.alarms.flatMap(({ wentUp }) =>
    wentUp.map(({ who, asked, nobody }) => `${who}: ${nobody ?? asked.map(({ name }) => name).join(', ')}`),
  );
async function lettersUp() {
  const { db, master } = clinic.kith.installation;
  const rows = await db
    .selectFrom('letter')
    .selectAll()
    .where('kind', '=', 'alarm-up')
    .orderBy('at')
    .execute();
  return rows.map((row) => openMail(master, row));
}
const answers = {
  asked: 'Whether she is safe',
  said: 'She is',
  decided: 'Go on',
  why: 'Her plan holds',
  actions: ['continue_with_safety_plan'],
  nextReview: 'when we meet',
};
const answerAs = async (who: Someone) => {
  const alarms = (await courseFor(who)).risk.alarms.filter(({ answer }) => !answer);
  for (const { id } of alarms) await clinic.does(who, course, 'answerAlarm', { alarm: id, ...answers });
};

describe('an alarm whose time passes', () => {
  test('goes up to duty, supervisor and manager, each by a letter that says nothing, with no page open', async () => {
    await clinic.supervises(ruth, ana);
    await setDuty({ people: [dora.id] });
    await notSafe();
    await passes(59 * minutes);
    expect(await steps()).toEqual([]);
    await passes(2 * minutes);
    expect(await steps()).toEqual(['duty: Dora']);
    await passes(30 * minutes);
    expect(await steps()).toEqual(['duty: Dora', 'supervisor: Ruth']);
    await passes(30 * minutes);
    await passes(24 * hours);
    expect(await steps()).toEqual(['duty: Dora', 'supervisor: Ruth', 'manager: Max', 'manager: Max']);
    const letters = await lettersUp();
    const asked = ['dora', 'ruth', 'max', 'max'];
    expect(letters.map(({ to }) => to)).toEqual(asked.map((one) => `${one}@example.org`));
    expect(JSON.stringify(letters)).not.toMatch(/Leila|Haddad|PHQ|suicid|harm|risk|safe|Ana/i);
    expect(JSON.stringify(letters)).not.toContain(course);
  });

  test('goes up after a restart all that has come due meanwhile, each of two alarms once, with one letter to each', async () => {
    await clinic.supervises(ruth, ana);
    await setDuty({ people: [dora.id] });
    await notSafe();
    await notSafe();
    const { installation } = clinic.kith;
    const beside = await openInstallation(installation.settings, {
      log: installation.log,
      now: installation.now,
    });
    try {
      await clinic.kith.later(5 * hours);
      await Promise.all([climbLadders(installation), climbLadders(beside)]);
      await Promise.all([climbLadders(installation), climbLadders(beside)]);
    } finally {
      await closeInstallation(beside);
    }
    const once = ['duty: Dora', 'supervisor: Ruth', 'manager: Max'];
    expect(await steps()).toEqual([...once, ...once]);
    expect(await lettersUp()).toHaveLength(3);
  });

  test('goes nowhere once it was answered, even a moment before', async () => {
    await notSafe();
    await clinic.kith.later(61 * minutes);
    await Promise.all([answerAs(ana), climbLadders(clinic.kith.installation)]);
    await clinic.kith.later(5 * hours);
    const before = await steps();
    await climbLadders(clinic.kith.installation);
    expect(await steps()).toEqual(before);
  });
});

describe('nobody is waited for in vain', () => {
  test('who is away is passed over; where all are, those who look after the service are asked', async () => {
    await clinic.supervises(ruth, ana);
    const away = [dora, ruth, max].map(({ id }) => ({ person: id, from: '2027-01-11', to: '2027-01-12' }));
    await setDuty({ people: [dora.id], away });
    await notSafe();
    await passes(61 * minutes);
    expect(await steps()).toEqual([
      'duty: away',
      'supervisor: away',
      'manager: away',
      'administrator: Helena Marques',
    ]);
  });

  test('a letter that cannot be sent is said, and the next is asked at once', async () => {
    await clinic.supervises(ruth, ana);
    await setDuty({ people: [dora.id] });
    await notSafe();
    await passes(61 * minutes);
    await sendWaiting(clinic.kith.installation, () => Promise.reject(new Error('no line')));
    await passes(1 * minutes);
    const [alarm] = (await courseFor(ana)).risk.alarms;
    expect(alarm?.wentUp.map(({ who, why, undelivered }) => [who, why, undelivered])).toEqual([
      ['duty', 'time_passed', [dora.id]],
      ['supervisor', 'not_delivered', []],
    ]);
  });
});

describe('who sees it', () => {
  const listed = async (who: Someone) => (await who.get<UnansweredAlarms>('/api/unanswered')).body.alarms;

  test('whoever is asked on duty may open the course and answer, nobody else, and no longer than a day after', async () => {
    await setDuty({ people: [dora.id] });
    const tom = await clinic.member('Tom', ['therapist']);
    await notSafe();
    expect((await dora.get(`/api/courses/${course}`)).status).toBe(404);
    await passes(61 * minutes);
    expect((await tom.get(`/api/courses/${course}`)).status).toBe(404);
    expect((await dora.get(`/api/courses/${course}`)).body).toMatchObject({ as: 'emergency' });
    expect(await listed(dora)).toMatchObject([
      { you: 'asked', course, client: 'Leila Haddad', therapist: 'Ana' },
    ]);
    expect(await listed(tom)).toEqual([]);
    await answerAs(dora);
    expect(await listed(dora)).toEqual([]);
    expect((await dora.get(`/api/courses/${course}`)).status).toBe(200);
    await clinic.kith.later(25 * hours);
    expect((await dora.get(`/api/courses/${course}`)).status).toBe(404);
  });

  test('a manager reads that it waits and who was asked, of nobody by name; the therapist whose it is', async () => {
    await notSafe();
    await passes(61 * minutes);
    const [seen] = await listed(max);
    expect(seen).toMatchObject({ you: 'asked', therapist: 'Ana', steps: [{}, {}, { asked: ['Max'] }] });
    expect(JSON.stringify(seen)).not.toMatch(/Leila|Haddad/);
    expect(JSON.stringify(seen)).not.toContain(course);
    expect(await listed(ana)).toMatchObject([{ you: 'told', client: 'Leila Haddad' }]);
  });

  test('once its client has died it goes up no further, and is told apart until a clinician closes it', async () => {
    await clinic.supervises(ruth, ana);
    await setDuty({ people: [dora.id] });
    await notSafe();
    await passes(61 * minutes);
    expect((await listed(dora)).map(({ ofWhoDied }) => ofWhoDied)).toEqual([undefined]);
    const tasks = ['E-02', 'E-04', 'E-07', 'E-10'];
    const checklist = tasks.map((task) => ({ task, how: 'not_possible', words: 'Not there any more' }));
    const early = { reason: 'died', words: 'Told by her sister', riskChecked: 'could_not_reach', checklist };
    await clinic.does(ana, course, 'finishEarly', early);
    const letters = (await lettersUp()).length;
    await passes(48 * hours);
    expect(await lettersUp()).toHaveLength(letters);
    for (const who of [ana, max]) expect(await listed(who)).toMatchObject([{ ofWhoDied: true }]);
    const [alarm] = (await courseFor(ana)).risk.alarms;
    await clinic.does(ana, course, 'closeAlarm', { alarm: alarm?.id, words: 'Her family was called' });
    for (const who of [ana, max]) expect(await listed(who)).toEqual([]);
  });

  test('the client reads who was asked and nothing of letters; the record says that Kith itself wrote it', async () => {
    await clinic.does(ana, course, 'pauseCourse', { why: 'A move', reviewBy: '2027-02-01' });
    await item9(3);
    await passes(61 * minutes);
    const [alarm] = (await courseFor(leila)).risk.alarms;
    expect(alarm?.wentUp.at(-1)).toMatchObject({ who: 'manager', asked: [{ name: 'Max', letter: '' }] });
    expect(alarm?.answer).toBeNull();
    const { body } = await ana.get<{ facts: { type: string; by: { name: string } }[] }>(
      `/api/courses/${course}/record`,
    );
    const step = body.facts.find(({ type }) => type === 'AlarmWentUp');
    expect(step?.by.name).toBe('Kith');
  });
});

describe('who is on duty', () => {
  test('is set by a manager or an administrator, of those who may open a record and work here', async () => {
    const put = (who: Someone, duty: object) =>
      who.put<{ code?: string }>('/api/duty', { days: everyDay([]), ladder, ...duty });
    expect((await put(ana, {})).status).toBe(403);
    expect((await put(max, { days: everyDay([max.id]) })).status).toBe(422);
    expect((await put(max, { ladder: [{ who: 'manager', after: 0 }] })).status).toBe(422);
    expect(
      (await put(max, { before: { days: everyDay([ana.id]), away: [], ladder, note: '' } })).status,
    ).toBe(409);
    await setDuty({ people: [dora.id], away: [{ person: dora.id, from: '2027-01-11', to: '2027-01-11' }] });
    expect((await ana.get<{ onDuty: string[] }>('/api/duty')).body.onDuty).toEqual([]);
    await clinic.kith.later(24 * hours);
    expect((await ana.get<{ onDuty: string[] }>('/api/duty')).body.onDuty).toEqual([dora.id]);
  });
});

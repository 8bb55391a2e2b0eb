import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseloadRow } from '#core/lists/caseload.ts';
import type { ServiceFigures } from '#core/lists/figures.ts';
import type { SupervisionQueue } from '#core/lists/supervision.ts';
import type { Today } from '#core/lists/today.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
});
afterEach(() => clinic.close());

const phq9 = (value: number, item9 = 0) => ({
  instrument: 'phq-9',
  answers: [...new Array(8).fill(value), item9],
});
const caseload = async (someone: Someone) =>
  (await someone.get<{ today: string; courses: CaseloadRow[] }>('/api/caseload')).body;
const today = async (someone: Someone) => (await someone.get<Today>('/api/today')).body;

test('a caseload has one row a course, with the client’s name and the score as it moved', async () => {
  const { id } = await clinic.course(ana);
  await clinic.does(ana, id, 'answerMeasure', phq9(2));
  await clinic.does(ana, id, 'answerMeasure', phq9(1));
  const { courses } = await caseload(ana);
  expect(courses).toHaveLength(1);
  expect(courses[0]).toMatchObject({
    course: id,
    client: { name: 'Leila Haddad' },
    status: 'open',
    session: 0,
    sessions: 16,
    alarm: 'none',
    phq9: { first: 16, latest: 8 },
  });
});

test('nobody sees the caseload, the day or the queue of another', async () => {
  await clinic.course(ana);
  const tom = await clinic.member('Tom', ['therapist']);
  expect((await caseload(tom)).courses).toEqual([]);
  expect((await today(tom)).sessions).toEqual([]);
  const ruth = await clinic.member('Ruth', ['supervisor']);
  expect((await ruth.get<SupervisionQueue>('/api/supervision')).body).toEqual({
    watched: 0,
    queue: [],
    others: [],
    countersigns: [],
  });
});

test.each([
  ['/api/caseload', 'manager'],
  ['/api/today', 'supervisor'],
  ['/api/supervision', 'therapist'],
  ['/api/service', 'therapist'],
  ['/api/mine', 'therapist'],
] as const)('%s is not open to a %s', async (path, role) => {
  const someone = await clinic.member('Sam', [role]);
  expect((await someone.get(path)).status).toBe(403);
  expect((await clinic.kith.visitor().get(path)).status).toBe(401);
});

test('the day has sessions in order of time, and risk comes before score', async () => {
  const { date } = await today(ana);
  const [leila, omar] = [await clinic.course(ana), await clinic.course(ana, 'Omar Said')];
  await clinic.does(ana, leila.id, 'bookSession', { at: `${date}T15:00`, minutes: 50 });
  await clinic.does(ana, omar.id, 'bookSession', { at: `${date}T09:00`, minutes: 50 });
  await clinic.does(ana, leila.id, 'answerMeasure', phq9(2));
  await clinic.does(ana, leila.id, 'answerMeasure', phq9(1, 1));
  const seen = await today(ana);
  expect(seen.sessions.map(({ client, at, session }) => [client.name, at.slice(11), session])).toEqual([
    ['Omar Said', '09:00', 1],
    ['Leila Haddad', '15:00', 1],
  ]);
  expect(seen.sessions[1]?.lines.map((line) => line.kind)).toEqual(['alarm', 'score']);
  expect(seen.sessions[1]?.lines[1]).toMatchObject({
    previous: 16,
    latest: 9,
    change: -7,
    reliable: 'improvement',
  });
  expect(seen.answers.alarms).toMatchObject([{ course: leila.id, alarm: { source: 'measure' } }]);
});

test('a session without a note, a measure that was not given and an old appointment ask for an answer', async () => {
  const { id } = await clinic.course(ana);
  const { date } = await today(ana);
  await clinic.does(ana, id, 'holdSession', { minutes: 50, format: 'in_person' });
  await clinic.does(ana, id, 'bookSession', { at: `${date}T23:00`, minutes: 50 });
  const { answers } = await today(ana);
  expect(answers.unsignedNotes).toMatchObject([{ course: id, count: 1 }]);
  expect(answers.measures[0]?.instruments).toContain('phq-9');
  expect(answers.unrecorded).toEqual([]);
  await clinic.kith.later(3 * 86_400_000);
  await ana.post('/api/sign-in', { email: 'ana@example.org', password: 'grey otters hum at dusk' });
  expect((await today(ana)).answers.unrecorded).toMatchObject([{ course: id }]);
});

test('a supervisor’s queue has exceptions only, alarms first, and says why', async () => {
  const ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  const quiet = await clinic.course(ana, 'Quiet Client');
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const worse = await clinic.course(ana, 'Omar Said', daysAgo(9));
  const alarmed = await clinic.course(ana, 'Leila Haddad');
  for (const value of [1, 3])
    await clinic.does(ana, worse.id, 'answerMeasure', { ...phq9(value), session: value }, daysAgo(9 - value));
  await clinic.does(ana, alarmed.id, 'raiseAlarm', { words: 'Heard from her sister.' });
  const { watched, queue, others } = (await ruth.get<SupervisionQueue>('/api/supervision')).body;
  expect(watched).toBe(3);
  expect(queue.map(({ course, therapist, why }) => [course, therapist.name, why[0]?.kind])).toEqual([
    [alarmed.id, 'Ana', 'alarm'],
    [worse.id, 'Ana', 'not_improving'],
  ]);
  expect(others.map(({ course }) => course)).toEqual([quiet.id]);
});

test('a supervisor is told of a course in which nobody has been heard of for more than a fortnight (PD-21)', async () => {
  const ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const { id } = await clinic.course(ana, 'Leila Haddad', daysAgo(20));
  await clinic.does(ana, id, 'holdSession', { minutes: 50, format: 'in_person' }, daysAgo(20));
  const drifts = async () => {
    const { queue } = (await ruth.get<SupervisionQueue>('/api/supervision')).body;
    return queue.flatMap(({ why }) => why).find((why) => why.kind === 'drift');
  };
  expect(await drifts()).toMatchObject({ kind: 'drift', deviations: ['PD-21'] });
  const asked = { how: 'phone', purpose: 'after_missed', reached: 'reached', words: 'She was away.' };
  await clinic.does(ana, id, 'recordContact', asked);
  expect(await drifts()).toBeUndefined();
});

test('a client sees their own courses and nothing a therapist measures them by', async () => {
  const { id, client } = await clinic.course(ana);
  await clinic.does(ana, id, 'raiseAlarm', { words: 'Heard from her sister.' });
  const leila = await clinic.joins(client, 'Leila');
  const mine = await leila.get<{ courses: object[] }>('/api/mine');
  expect(mine.body.courses).toMatchObject([{ course: id, therapist: 'Ana', status: 'open', sessions: 16 }]);
  expect(JSON.stringify(mine.body)).not.toMatch(/alarm|overdue|signal|phq9/);
});

test('a manager’s figures name no one and show no group under five', async () => {
  const max = await clinic.member('Max', ['manager']);
  for (let n = 0; n < 4; n += 1) await clinic.course(ana, `Client ${n}`);
  const few = (await max.get<ServiceFigures>('/api/service')).body;
  expect(few.courses).toBe('few');
  expect(few.byStatus).toEqual({ open: 'not_shown' });
  await clinic.course(ana, 'One more');
  const { body } = await max.get<ServiceFigures>('/api/service');
  expect(body.courses).toBe(5);
  expect(JSON.stringify(body)).not.toMatch(/Client|Ana|One more/);
});

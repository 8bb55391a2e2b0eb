import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Today } from '#core/lists/today.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let tom: Someone;
let day: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  tom = await clinic.member('Tom', ['therapist']);
  day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
});
afterAll(() => clinic.close());

const asks = (who: Someone, course: string, act: string, form: object) =>
  who.post<{ code?: string; values?: { hours: string[] } }>(`/api/courses/${course}/acts/${act}`, {
    id: newId(),
    form,
  });

test('two clients of one therapist at the same minute: asked first, booked with a reason, and free once cancelled', async () => {
  const leila = await clinic.course(ana, 'Leila Haddad');
  const omar = await clinic.course(ana, 'Omar Said');
  const first = await clinic.does(ana, leila.id, 'bookSession', { at: `${day}T10:00`, minutes: 50 });
  const book = (form = {}) => asks(ana, omar.id, 'bookSession', { at: `${day}T10:00`, minutes: 50, ...form });
  const asked = await book();
  expect([asked.status, asked.body.code]).toEqual([422, 'double-booked']);
  expect(asked.body.values?.hours).toEqual([`${day}T10:00`]);
  expect(JSON.stringify(asked.body)).not.toContain('Leila');
  expect(
    (await asks(ana, omar.id, 'bookSeries', { first: `${day}T09:30`, count: 2, minutes: 50 })).body.code,
  ).toBe('double-booked');
  expect((await book({ despite: 'Both brothers come together' })).status).toBe(200);
  await clinic.does(ana, leila.id, 'cancelSession', { appointment: first, why: 'Ill' });
  expect((await asks(ana, leila.id, 'bookSession', { at: `${day}T10:30`, minutes: 50 })).body.code).toBe(
    'double-booked',
  );
});

test('after a course was handed over the hours of whoever holds it now count', async () => {
  const one = await clinic.course(ana, 'Mina Roth');
  const other = await tom.post<{ id: string }>('/api/courses', {
    id: newId(),
    client: { name: 'Somebody Else', born: '1980-01-01' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'standard-16', sessions: 16, minutes: 50 },
  });
  await clinic.does(ana, one.id, 'bookSession', { at: `${day}T14:00`, minutes: 50 });
  expect((await asks(tom, other.body.id, 'bookSession', { at: `${day}T14:00`, minutes: 50 })).status).toBe(
    200,
  );
  // Handing over leaves nothing booked, and Tom is booked then himself.
  await clinic.does(ana, one.id, 'transferCourse', { to: tom.id, handOver: 'Well', client: 'told' });
  expect((await asks(tom, one.id, 'bookSession', { at: `${day}T14:20`, minutes: 50 })).body.code).toBe(
    'double-booked',
  );
});

test('many bookings of one hour at once: one is booked, the others are asked about', async () => {
  const courses = await Promise.all(['A', 'B', 'C', 'D'].map((name) => clinic.course(ana, `Client ${name}`)));
  const answers = await Promise.all(
    courses.map(({ id }) => asks(ana, id, 'bookSession', { at: `${day}T16:00`, minutes: 50 })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
});

test('hours that lie over each other say so on the day itself', async () => {
  const rui = await clinic.member('Rui', ['therapist']);
  const today = (await rui.get<{ date: string }>('/api/today')).body.date;
  const [one, other] = [await clinic.course(rui, 'Ida'), await clinic.course(rui, 'Jon')];
  await clinic.does(rui, one.id, 'bookSession', { at: `${today}T22:00`, minutes: 50 });
  await clinic.does(rui, other.id, 'bookSession', { at: `${today}T22:30`, minutes: 50, despite: 'By phone' });
  await clinic.does(rui, other.id, 'bookSession', { at: `${today}T21:00`, minutes: 50 });
  const { sessions } = (await rui.get<{ sessions: { at: string; over?: true }[] }>('/api/today')).body;
  expect(sessions.map(({ at, over }) => [at.slice(11), over])).toEqual([
    ['21:00', undefined],
    ['22:00', true],
    ['22:30', true],
  ]);
});

test('a planned meeting takes the therapist’s hour in every course, stands in the day beside the sessions, and asks afterwards', async () => {
  const zoe = await clinic.member('Zoe', ['therapist']);
  const { date } = (await zoe.get<Today>('/api/today')).body;
  const [one, other] = [await clinic.course(zoe, 'Ida'), await clinic.course(zoe, 'Jon')];
  const prescriber = await clinic.does(zoe, one.id, 'bringBeside', { role: 'prescriber', name: 'Dr Roy' });
  await clinic.does(zoe, one.id, 'recordBesideConsent', {
    beside: prescriber,
    whose: 'client',
    to: ['meetings'],
    how: 'spoken',
  });
  const meeting = { which: 'other', minutes: 30, with: [prescriber], clientThere: 'not_there' };
  const plan = await clinic.does(zoe, one.id, 'planMeeting', { ...meeting, at: `${date}T23:00` });
  const then = { at: `${date}T23:10`, minutes: 40 };
  expect((await asks(zoe, other.id, 'bookSession', then)).body.code).toBe('double-booked');
  await clinic.does(zoe, other.id, 'bookSession', { ...then, despite: 'By phone' });
  const today = async () => (await zoe.get<Today>('/api/today')).body;
  expect(await today()).toMatchObject({
    meetings: [
      { course: one.id, client: { name: 'Ida' }, at: `${date}T23:00`, state: 'planned', over: true },
    ],
    sessions: [{ course: other.id, over: true }],
  });
  expect(JSON.stringify(await today())).not.toContain('Roy');
  await clinic.does(zoe, one.id, 'callOffMeeting', { meeting: plan });
  expect(await today()).toMatchObject({ meetings: [], sessions: [{ course: other.id }] });
  expect((await today()).sessions[0]?.over).toBeUndefined();
});

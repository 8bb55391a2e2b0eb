import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BookableCourse } from '#core/api-answers/diary.ts';
import type { DiaryWeek } from '#core/lists/week.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let ana: Someone;
let tom: Someone;
let leila: { id: string; client: string };
let omar: { id: string; client: string };
const year = new Date().getFullYear() + 1;
/** A Tuesday of next year. */
const tuesday = Array.from({ length: 7 }, (_, nth) => `${year}-03-0${nth + 1}`).find(
  (day) => new Date(day).getUTCDay() === 2,
);

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  tom = await clinic.member('Tom', ['therapist']);
  leila = await clinic.course(ana, 'Leila Haddad');
  omar = await clinic.course(ana, 'Omar Said');
  const another = await clinic.course(tom, 'Ines Roth');
  await clinic.does(ana, leila.id, 'bookSession', { at: `${tuesday}T10:00`, minutes: 50 });
  await clinic.does(ana, omar.id, 'bookSession', { at: `${tuesday}T14:00`, minutes: 50 });
  await clinic.does(tom, another.id, 'bookSession', { at: `${tuesday}T15:00`, minutes: 50 });
});
afterAll(() => clinic.close());

const weekOf = async (who: Someone, of = tuesday) => (await who.get<DiaryWeek>(`/api/diary?of=${of}`)).body;

test('a therapist’s week holds the hours of all their courses and of nobody else’s', async () => {
  const week = await weekOf(ana);
  expect(week.entries.map(({ client, day, from, what }) => [client?.name, day, from, what])).toEqual([
    ['Leila Haddad', tuesday, '10:00', 'session'],
    ['Omar Said', tuesday, '14:00', 'session'],
  ]);
  expect(JSON.stringify(week)).not.toContain('Ines');
});

test('what is moved and cancelled in the course is so in the week at once', async () => {
  const at = `${tuesday}T16:00`;
  const id = await clinic.does(ana, omar.id, 'bookSession', { at, minutes: 50 });
  await clinic.does(ana, omar.id, 'moveSession', { appointment: id, to: `${tuesday}T17:00`, why: 'Train' });
  expect((await weekOf(ana)).entries.find((one) => one.id === id)?.from).toBe('17:00');
  await clinic.does(ana, omar.id, 'cancelSession', { appointment: id, why: 'Ill' });
  expect((await weekOf(ana)).entries.some((one) => one.id === id)).toBe(false);
});

test('the meetings of a group that they lead stand there, and take their hour', async () => {
  const both = await clinic.member('Dora', ['therapist', 'facilitator']);
  const group = await AGroupAtWork.of(clinic, both, ['Amina', 'Beti', 'Chana', 'Doko']);
  await group.does(both, 'planGroupMeetings', { from: `${tuesday}T16:00`, count: 1 });
  expect((await weekOf(both)).entries).toMatchObject([
    { what: 'group', called: 'Tuesdays at the school', from: '16:00' },
  ]);
  const own = await clinic.course(both, 'Ida Falk');
  const asked = await both.post<{ code: string }>(`/api/courses/${own.id}/acts/bookSession`, {
    id: newId(),
    form: { at: `${tuesday}T16:30`, minutes: 50 },
  });
  expect(asked.body.code).toBe('double-booked');
});

test('working hours are the service’s until they say otherwise, and a day away is told', async () => {
  expect((await ana.get<{ by: string }>('/api/diary/hours')).body.by).toBe('service');
  const days = { 2: { from: '13:00', to: '19:00' } };
  const kept = await ana.put<{ by: string; days: object }>('/api/diary/hours', { days });
  expect(kept.body).toEqual({ by: 'themselves', is: 'said', days });
  const wrong = await ana.put('/api/diary/hours', { days: { 2: { from: '13:00', to: '12:00' } } });
  expect(wrong.status).toBe(422);
  await ana.put('/api/away', { away: [{ from: tuesday, to: tuesday }] });
  const week = await weekOf(ana);
  expect(week.days.map(({ hours, off }) => [hours, off])).toEqual([
    [null, null],
    [{ from: '13:00', to: '19:00' }, 'therapist'],
    ...Array.from({ length: 5 }, () => [null, null]),
  ]);
  await ana.put('/api/away', { away: [] });
});

test('a day away is asked about as it is booked, and a series leaves it out', async () => {
  await tom.put('/api/away', { away: [{ from: tuesday, to: tuesday }] });
  const { id } = await clinic.course(tom, 'Mina Voss');
  const book = (form: object) =>
    tom.post<{ code: string }>(`/api/courses/${id}/acts/bookSession`, { id: newId(), form });
  expect((await book({ at: `${tuesday}T09:00`, minutes: 50 })).body.code).toBe('day-off-away');
  expect((await book({ at: `${tuesday}T09:00`, minutes: 50, despite: 'By phone' })).status).toBe(200);
  await clinic.does(tom, id, 'bookSeries', { first: `${tuesday}T12:00`, count: 1, minutes: 50 });
  const next = new Date(Date.parse(tuesday ?? '') + 7 * 86_400_000).toISOString().slice(0, 10);
  expect((await weekOf(tom, next)).entries.map(({ day, from }) => [day, from])).toEqual([[next, '12:00']]);
});

test('an hour outside the hours they said is asked about; where nobody said any, it is not', async () => {
  const ula = await clinic.member('Ula', ['therapist']);
  const { id } = await clinic.course(ula, 'Ada Lind');
  const book = (form: object) =>
    ula.post<{ code: string; detail: string }>(`/api/courses/${id}/acts/bookSession`, { id: newId(), form });
  const night = { at: `${tuesday}T03:00`, minutes: 50 };
  expect((await book(night)).status).toBe(200);
  await ula.put('/api/diary/hours', { days: { 2: { from: '13:00', to: '19:00' } } });
  const refused = await book({ ...night, at: `${tuesday}T04:00` });
  expect([refused.status, refused.body.code]).toEqual([422, 'outside-hours']);
  expect((await book({ ...night, at: `${tuesday}T04:00`, despite: 'Night shift' })).status).toBe(200);
  expect((await book({ at: `${tuesday}T17:30`, minutes: 50 })).status).toBe(200);
});

test('an hour is booked for a course that is open and in no group, by the client’s name', async () => {
  const { body } = await ana.get<{ courses: BookableCourse[] }>('/api/diary/courses');
  expect(body.courses).toEqual([
    { course: leila.id, client: { id: leila.client, name: 'Leila Haddad' }, minutes: 50 },
    { course: omar.id, client: { id: omar.client, name: 'Omar Said' }, minutes: 50 },
  ]);
});

test('a day that is none is refused in words', async () => {
  expect((await ana.get('/api/diary?of=2026-02-31')).status).toBe(422);
});

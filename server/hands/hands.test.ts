import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Hands, HandsDone, HandsOf } from '#core/api-answers/hands.ts';
import type { HomeAnswer } from '#core/api-answers/home.ts';
import { daysAfter } from '#core/days/after.ts';
import { climbLadders } from '#server/alarms/climb.ts';
import { todayIn } from '#server/service/clock.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

const aDay = 86_400_000;

let clinic: AClinic;
let people: Record<'ana' | 'tom' | 'bea' | 'ruth' | 'ada' | 'leila', Someone>;
let course: string;
let start: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  const ana = await clinic.member('Ana', ['therapist']);
  const made = await clinic.course(ana, 'Leila Haddad', '2026-01-13');
  course = made.id;
  people = {
    ana,
    tom: await clinic.member('Tom', ['therapist']),
    bea: await clinic.member('Bea', ['therapist']),
    ruth: await clinic.member('Ruth', ['supervisor']),
    ada: await clinic.member('Ada', ['administrator']),
    leila: await clinic.joins(made.client, 'Leila'),
  };
  await clinic.supervises(people.ruth, ana);
  start = await todayIn(clinic.kith.installation);
});
afterAll(() => clinic.close());

const lettersTo = async (name: string) => {
  const { body } = await people.ada.get<{ letters: { to: string; subject: string }[] }>('/api/outbox');
  return body.letters.filter(({ to }) => to.startsWith(name)).map(({ subject }) => subject);
};
const statusFor = async (who: Someone) => (await who.get(`/api/courses/${course}`)).status;
const day = (days: number) => daysAfter(start, days);
const cover = (patch: object = {}) => ({
  ...{ by: people.tom.id, from: day(2), to: day(4) },
  courses: [{ id: newId(), course, note: 'Ring before you move her.' }],
  ...patch,
});

test('a cover is asked for whole: who, days, and courses of one’s own', async () => {
  const asks = async (body: object) =>
    people.ana.post<HandsDone & { code?: string }>('/api/hands/me/cover', body);
  expect((await asks({})).status).toBe(422);
  expect((await asks(cover({ by: people.ruth.id }))).body.code).toBe('not-a-therapist');
  const { lines } = (await asks(cover({ to: day(1) }))).body;
  expect(lines).toMatchObject([{ state: 'refused', code: 'cover-ends-before' }]);
  const others = await people.bea.post<HandsDone>('/api/hands/me/cover', cover());
  expect(others.body.lines).toMatchObject([{ state: 'refused' }]);
  expect((await people.bea.post(`/api/hands/${people.ana.id}/cover`, cover())).status).toBe(403);
  expect((await people.ana.get<HandsOf>('/api/hands/me')).body.courses[0]?.covers).toEqual([]);
});

test('before the first day the colleague knows for whom and when, and opens nothing', async () => {
  const named = await people.ana.post<HandsDone>('/api/hands/me/cover', cover());
  expect(named.body.lines).toEqual([{ course, state: 'done' }]);
  expect(await statusFor(people.tom)).toBe(404);
  const { body } = await people.tom.get<Hands>('/api/hands');
  expect(body).toMatchObject({
    now: [],
    ahead: [{ therapist: 'Ana', from: day(2), to: day(4), courses: 1 }],
  });
  expect(JSON.stringify(body)).not.toContain('Leila');
  expect(await lettersTo('tom')).toContain('Rights or an account were changed in Kith');
  expect(await lettersTo('ruth')).toContain('Rights or an account were changed in Kith');
  const home = (await people.leila.get<HomeAnswer>('/api/home')).body.home;
  expect(home?.cover).toEqual({ name: 'Tom', from: day(2), to: day(4) });
});

test('on its days they open what they must, do what is needed, and are asked about an alarm', async () => {
  await clinic.kith.later(2 * aDay);
  const { body } = await people.tom.get<CourseView>(`/api/courses/${course}`);
  expect(body).toMatchObject({ as: 'cover', therapist: 'Ana' });
  expect(body.acts).toEqual(expect.arrayContaining(['answerAlarm', 'holdSession', 'signNote']));
  expect(body.acts).not.toContain('transferCourse');
  expect((await people.tom.get<Hands>('/api/hands')).body.now).toMatchObject([
    { course, client: 'Leila Haddad' },
  ]);
  expect((await people.tom.get(`/api/courses/${course}/export`)).status).toBe(403);
  expect(await statusFor(people.bea)).toBe(404);

  await clinic.does(people.leila, course, 'raiseAlarm', { words: 'I cannot go on' });
  expect(await lettersTo('tom')).toContain('Somebody needs an answer from you in Kith');
  await people.ana.put('/api/away', { away: [{ from: day(2), to: day(4) }] });
  await climbLadders(clinic.kith.installation);
  const { risk } = (await people.tom.get<CourseView>(`/api/courses/${course}`)).body.course;
  expect(risk.alarms[0]?.wentUp).toEqual([]);
  expect((await people.tom.get<Hands>('/api/hands')).body.now[0]?.alarm).toMatchObject({ source: 'client' });
  await clinic.does(people.tom, course, 'holdSession', { minutes: 50, format: 'in_person' });
  await clinic.does(people.tom, course, 'draftNote', { session: 1, text: 'We spoke of Sunday.', version: 0 });
  await clinic.does(people.tom, course, 'signNote', { session: 1, version: 1 });
  const looks = (await people.leila.get<{ looks: { standing: string }[] }>(`/api/courses/${course}/looks`))
    .body;
  expect(looks.looks.map(({ standing }) => standing)).toContain('cover');
});

test('after the last day it is over by itself, and whoever holds the course is told what to read', async () => {
  await clinic.kith.later(3 * aDay);
  expect(await statusFor(people.tom)).toBe(404);
  expect((await people.tom.get<Hands>('/api/hands')).body.now).toEqual([]);
  const { back } = (await people.ana.get<Hands>('/api/hands')).body;
  expect(back).toMatchObject([{ course, by: 'Tom', from: day(2), to: day(4) }]);
  await clinic.does(people.ana, course, 'readCover', { cover: back[0]?.cover });
  expect((await people.ana.get<Hands>('/api/hands')).body.back).toEqual([]);
});

test('an administrator names a cover and ends it without reading: names and days, and no note', async () => {
  const at = `/api/hands/${people.ana.id}`;
  const { body } = await people.ada.get<HandsOf>(at);
  expect(body).toMatchObject({ as: 'administrator', courses: [{ course, client: 'Leila Haddad' }] });
  expect(await statusFor(people.ada)).toBe(404);
  const days = { from: day(6), to: day(8) };
  expect((await people.ada.post(`${at}/cover`, cover(days))).status).toBe(422);
  const noNote = cover({ ...days, courses: [{ id: newId(), course }] });
  const named = await people.ada.post<HandsDone>(`${at}/cover`, noNote);
  expect(named.body.lines).toEqual([{ course, state: 'done' }]);
  const seen = (await people.ana.get<CourseView>(`/api/courses/${course}`)).body.course.cover.covers.at(-1);
  expect(seen).toMatchObject({ arranged: 'administrator', note: '' });
  const ends = { courses: [{ id: newId(), course, cover: seen?.id }] };
  expect((await people.ada.post<HandsDone>(`${at}/cover/end`, ends)).body.lines).toEqual([
    { course, state: 'done' },
  ]);
  expect(
    (await people.ana.post(`/api/courses/${course}/acts/nameCover`, { id: newId(), form: {} })).status,
  ).toBe(422);
});

test('a caseload goes to a colleague with a note each, an open alarm along with it, and everybody is told', async () => {
  const second = await clinic.course(people.ana, 'Omar Aziz', day(5));
  const over = {
    courses: [
      {
        ...{ id: newId(), course, to: people.bea.id, client: 'told' },
        ...{ handOver: 'She goes quiet when hurt.', toClient: 'I leave on Friday. Bea knows.' },
      },
      { id: newId(), course: second.id, to: people.tom.id, handOver: '' },
    ],
  };
  const { lines } = (await people.ana.post<HandsDone>('/api/hands/me/over', over)).body;
  expect(lines).toMatchObject([
    { course, state: 'done' },
    { course: second.id, state: 'refused' },
  ]);
  expect(await statusFor(people.ana)).toBe(404);
  expect(await lettersTo('bea')).toEqual(
    expect.arrayContaining([
      'Somebody needs an answer from you in Kith',
      'Rights or an account were changed in Kith',
    ]),
  );
  const { handed } = (await people.bea.get<Hands>('/api/hands')).body;
  expect(handed).toMatchObject([{ course, from: 'Ana', note: 'She goes quiet when hurt.' }]);
  const home = (await people.leila.get<HomeAnswer>('/api/home')).body.home;
  expect(home).toMatchObject({ therapist: 'Bea', handedOver: { words: 'I leave on Friday. Bea knows.' } });
  await clinic.does(people.bea, course, 'readHandOver', {});
  expect((await people.bea.get<Hands>('/api/hands')).body.handed).toEqual([]);
});

test('an administrator reassigns without reading, and a course comes back', async () => {
  const noted = { id: newId(), course, to: people.ana.id, handOver: 'I read nothing' };
  const refused = await people.ada.post(`/api/hands/${people.bea.id}/over`, { courses: [noted] });
  expect(refused.status).toBe(422);
  const back = { courses: [{ id: newId(), course, to: people.ana.id }] };
  const { lines } = (await people.ada.post<HandsDone>(`/api/hands/${people.bea.id}/over`, back)).body;
  expect(lines).toEqual([{ course, state: 'done' }]);
  const { transfers } = (await people.ana.get<CourseView>(`/api/courses/${course}`)).body.course.transfer;
  expect(transfers.map(({ to }) => to)).toEqual([people.bea.id, people.ana.id]);
  expect(transfers.at(-1)).toMatchObject({ arranged: 'administrator', handOver: '' });
});

test('a course that is handed over by itself is told of just the same', async () => {
  const toldBefore = (await lettersTo('bea')).length;
  const over = { to: people.bea.id, handOver: 'All of it.', client: 'told' };
  await clinic.does(people.ana, course, 'transferCourse', over);
  expect((await lettersTo('bea')).length).toBeGreaterThan(toldBefore);
  await clinic.does(people.bea, course, 'transferCourse', { ...over, to: people.ana.id });
  expect(await statusFor(people.ana)).toBe(200);
});

test('an account is ended once nothing hangs on it: courses, alarms, supervision and covers are told of one by one', async () => {
  const leaves = async (who: Someone) =>
    (await people.ada.post<{ code?: string }>(`/api/members/${who.id}/leave`)).body.code;
  expect(await leaves(people.ana)).toBe('holds-courses');
  expect(await leaves(people.ruth)).toBe('supervises-alone');
  const { leaving } = (await people.ada.get<HandsOf>(`/api/hands/${people.ruth.id}`)).body;
  expect(leaving?.supervised).toMatchObject([{ name: 'Ana' }]);
  const promised = cover({ by: people.bea.id, from: day(7), to: day(9) });
  expect((await people.ana.post<HandsDone>('/api/hands/me/cover', promised)).body.lines).toMatchObject([
    { state: 'done' },
  ]);
  expect(await leaves(people.bea)).toBe('stands-in');
  const rest = (await people.ana.get<HandsOf>('/api/hands/me')).body.courses;
  await people.ana.post('/api/hands/me/over', {
    courses: rest.map((one) => ({
      id: newId(),
      course: one.course,
      to: people.tom.id,
      handOver: 'All of it.',
    })),
  });
  expect(await leaves(people.bea)).toBeUndefined();
  expect(await leaves(people.ana)).toBeUndefined();
});

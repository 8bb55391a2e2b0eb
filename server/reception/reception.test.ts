import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView, Looks } from '#core/api-answers/courses.ts';
import type { HoursFree, ReceptionDay, ToldIll } from '#core/api-answers/reception.ts';
import { acts } from '#core/course/book.ts';
import { daysAfter } from '#core/days/after.ts';
import type { Today } from '#core/lists/today.ts';
import type { DiaryWeek } from '#core/lists/week.ts';
import { todayIn } from '#server/service/clock.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let tom: Someone;
let sela: Someone;
let leila: { id: string; client: string };
let omar: { id: string; client: string };
let day: string;
/** Words of the record: none of them may ever be read at the desk. */
const secrets = [
  'my husband died',
  'role_transition',
  'phq-9',
  'alarm',
  'ring me, it is worse',
  'supervis',
  'hopeless',
];

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  tom = await clinic.member('Tom', ['therapist']);
  sela = await clinic.member('Sela', ['secretary']);
  const mei = await clinic.member('Mei', ['manager']);
  await mei.put('/api/diary/rooms', { rooms: [{ id: 'blue', name: 'Blue room', kind: 'room' }] });
  await mei.put('/api/diary/rules', { ask: 'yes', move: 'at_once', notice: 24, weeks: 4 });
  leila = await clinic.course(ana, 'Leila Haddad');
  omar = await clinic.course(tom, 'Omar Said');
  const today = await todayIn(clinic.kith.installation);
  // A Wednesday ahead, so that the days after it are days of work too.
  day =
    Array.from({ length: 7 }, (_, nth) => daysAfter(today, nth + 3)).find(
      (one) => new Date(one).getUTCDay() === 3,
    ) ?? today;
  await clinic.does(ana, leila.id, 'raiseAlarm', { words: 'She says she is hopeless', urgency: 'same_day' });
  await clinic.does(ana, leila.id, 'addPerson', {
    displayName: 'Karim',
    role: 'friend',
    privateNote: 'my husband died',
  });
});
afterAll(() => clinic.close());

const dayOf = async (of = day) => (await sela.get<ReceptionDay>(`/api/reception?of=${of}`)).body;
const desk = (course: string, act: string, form: object, id = newId()) =>
  sela.post<{ code: string; title: string; act: string }>(`/api/reception/courses/${course}/acts/${act}`, {
    id,
    form,
  });

test('a secretary books across therapists, is warned of a double booking and a room, and nothing of the course is told', async () => {
  const at = `${day}T10:00`;
  expect((await desk(leila.id, 'bookSession', { at, minutes: 50, room: 'blue' })).status).toBe(200);
  const taken = await desk(omar.id, 'bookSession', { at, minutes: 50, room: 'blue' });
  expect([taken.status, taken.body.code]).toEqual([422, 'room-taken']);
  expect((await desk(omar.id, 'bookSession', { at, minutes: 50 })).body).toEqual({ act: expect.any(String) });
  const another = await clinic.course(ana, 'Ines Roth');
  const double = await desk(another.id, 'bookSession', { at, minutes: 50 });
  expect(double.body.code).toBe('double-booked');
  expect((await desk(another.id, 'bookSession', { at, minutes: 50, despite: 'By phone' })).status).toBe(200);
  const { hours } = await dayOf();
  expect(
    hours.map(({ from, client, therapist, room, over }) => [
      from,
      client?.name,
      therapist.name,
      room?.name,
      over,
    ]),
  ).toEqual([
    ['10:00', 'Ines Roth', 'Ana', undefined, 'therapist'],
    ['10:00', 'Leila Haddad', 'Ana', 'Blue room', 'therapist'],
    ['10:00', 'Omar Said', 'Tom', undefined, undefined],
  ]);
});

test('why an hour is not booked says nothing of the record: what the course says is for its therapist', async () => {
  const many = { first: `${daysAfter(day, 7)}T16:00`, count: 60, minutes: 50 };
  const asTherapist = await ana.post<{ code: string }>(`/api/courses/${leila.id}/acts/bookSeries`, {
    id: newId(),
    form: many,
  });
  expect(asTherapist.body.code).toBe('beyond-agreed');
  const asked = await desk(leila.id, 'bookSeries', many);
  expect([asked.status, asked.body.code]).toEqual([422, 'ask-therapist']);
  expect(JSON.stringify(asked.body)).not.toContain('16');
});

test('every act that is not of the desk is refused, and the course itself is not there for a secretary', async () => {
  for (const [name, { who }] of acts) {
    const { status } = await desk(leila.id, name, {});
    expect([name, status]).toEqual([name, who.includes('secretary') ? 422 : 403]);
    const inCourse = await sela.post(`/api/courses/${leila.id}/acts/${name}`, { id: newId(), form: {} });
    expect([name, inCourse.status]).toEqual([name, 404]);
  }
  for (const part of ['', '/record', '/export', '/looks', '/events', '/hours-free'])
    expect((await sela.get(`/api/courses/${leila.id}${part}`)).status).toBe(404);
});

test('what a client writes to their therapist is read at the desk by nobody', async () => {
  const client = await clinic.joins(leila.client, 'Leila');
  const free = await client.get<HoursFree>(`/api/courses/${leila.id}/hours-free`);
  expect(free.body.days.length).toBeGreaterThan(5);
  await clinic.does(client, leila.id, 'askForHour', { words: 'ring me, it is worse' });
  const shown = await dayOf();
  expect(shown.asks).toMatchObject([{ client: { name: 'Leila Haddad' }, at: '', words: 'some' }]);
  const booked = shown.hours.find((one) => one.client?.name === 'Leila Haddad');
  await clinic.does(client, leila.id, 'cancelSession', {
    appointment: booked?.id ?? '',
    why: 'I feel hopeless',
  });
  const everything = JSON.stringify([
    await dayOf(),
    (await sela.get('/api/reception/courses')).body,
    (await sela.get(`/api/reception/courses/${leila.id}/free`)).body,
  ]).toLowerCase();
  for (const secret of secrets) expect(everything).not.toContain(secret);
  const hour = (await dayOf()).hours.find(({ id }) => id === booked?.id);
  expect(Object.keys(hour ?? {}).sort()).toEqual(
    [
      'at',
      'client',
      'course',
      'desk',
      'format',
      'from',
      'id',
      'minutes',
      'room',
      'state',
      'therapist',
      'to',
      'what',
    ].sort(),
  );
  expect(Object.keys(hour?.client ?? {}).sort()).toEqual(['email', 'id', 'name', 'phone', 'signsIn']);
});

test('a therapist is told on Today what was changed and asked, and the client reads who looked', async () => {
  const { body } = await ana.get<Today>('/api/today');
  const [news] = body.answers.hours.filter(({ course }) => course === leila.id);
  expect(news?.news.asks).toHaveLength(1);
  expect(news?.news.changes.map(({ what, who }) => [what, who])).toEqual([
    ['booked', 'secretary'],
    ['cancelled', 'client'],
  ]);
  const looks = (await ana.get<Looks>(`/api/courses/${leila.id}/looks`)).body.looks;
  expect(looks.filter(({ standing }) => standing === 'secretary').map(({ what }) => what)).toEqual(['list']);
});

test('a therapist who is ill: every hour of that day is cancelled, another is offered, and sent twice it is done once', async () => {
  const one = daysAfter(day, 1);
  const ids = [];
  for (const [course, time] of [
    [leila.id, '09:00'],
    [leila.id, '13:00'],
  ] as const)
    ids.push((await desk(course, 'bookSession', { at: `${one}T${time}`, minutes: 50 })).body.act);
  await desk(omar.id, 'bookSession', { at: `${one}T09:00`, minutes: 50 });
  const form = { id: newId(), therapist: ana.id, day: one, why: 'Ana is ill today' };
  const told = await sela.post<ToldIll>('/api/reception/ill', form);
  expect(told.status).toBe(200);
  expect(told.body.lines.map(({ id }) => id)).toEqual(ids);
  const offered = told.body.lines.map((line) => line.offered);
  expect(new Set(offered).size).toBe(2);
  expect(offered.every((at) => at > `${one}T23`)).toBe(true);
  expect((await sela.post<ToldIll>('/api/reception/ill', form)).body.lines).toEqual([]);
  const { hours } = await dayOf(one);
  expect(
    hours.map(({ client, state, offered: offer }) => [client?.name, state, offer !== undefined]),
  ).toEqual([
    ['Leila Haddad', 'cancelled', true],
    ['Omar Said', 'booked', false],
    ['Leila Haddad', 'cancelled', true],
  ]);
  const { body } = await ana.get<CourseView>(`/api/courses/${leila.id}`);
  expect(body.course.hoursAsked.offers).toHaveLength(2);
});

test('an hour that is offered is held: nobody else is offered it or booked into it until it is answered', async () => {
  const free = async (course: string) =>
    (await sela.get<HoursFree>(`/api/reception/courses/${course}/free`)).body.days.flatMap((one) =>
      one.times.map((time) => `${one.day}T${time}`),
    );
  const another = await clinic.course(ana, 'Nora Held');
  const at = (await free(leila.id)).find((one) => one > daysAfter(day, 3)) ?? '';
  const offered = await desk(leila.id, 'offerHour', { at, minutes: 50, room: 'blue' });
  expect(offered.status).toBe(200);
  expect(await free(another.id)).not.toContain(at);
  for (const act of ['bookSession', 'offerHour']) {
    const refused = await desk(another.id, act, { at, minutes: 50 });
    expect([act, refused.status, refused.body.code]).toEqual([act, 422, 'double-booked']);
  }
  // Of another therapist the hour is not, but the room is held with it.
  expect((await desk(omar.id, 'bookSession', { at, minutes: 50, room: 'blue' })).body.code).toBe(
    'room-taken',
  );
  const week = await ana.get<DiaryWeek>(`/api/diary?of=${at.slice(0, 10)}`);
  expect(week.body.held).toContainEqual(
    expect.objectContaining({ day: at.slice(0, 10), from: at.slice(11) }),
  );
  const [last] = (await ana.get<CourseView>(`/api/courses/${leila.id}`)).body.course.hoursAsked.offers.slice(
    -1,
  );
  await desk(leila.id, 'takeOfferBack', { offer: last?.id });
  expect(await free(another.id)).toContain(at);
  expect((await desk(another.id, 'bookSession', { at, minutes: 50 })).status).toBe(200);
});

test('who arrived stands in the list at once', async () => {
  const hour = (await dayOf(daysAfter(day, 1))).hours.find(({ state }) => state === 'booked');
  await desk(omar.id, 'noteAtDesk', { appointment: hour?.id, says: 'arrived', shownAt: hour?.at });
  const after = (await dayOf(daysAfter(day, 1))).hours.find(({ id }) => id === hour?.id);
  expect(after?.desk.came?.says).toBe('arrived');
});

test('whose hours a hand-over called off, and who has no account, stands to be told until somebody says they were', async () => {
  const at = `${daysAfter(day, 14)}T10:00`;
  const una = await clinic.member('Una', ['therapist']);
  const { id } = await clinic.course(una, 'Bea Lund');
  await clinic.does(una, id, 'bookSeries', { first: at, count: 2, minutes: 50 });
  const before = await dayOf();
  expect(before.tell).toEqual([]);
  await clinic.does(una, id, 'transferCourse', { to: tom.id, handOver: 'She waits.', client: 'not_told' });
  const [tell, ...more] = (await dayOf()).tell;
  expect(more).toEqual([]);
  expect(tell).toMatchObject({ course: id, client: { name: 'Bea Lund', signsIn: 'no' } });
  expect(tell?.therapist.name).toBe('Tom');
  expect(tell?.hours.map((one) => one.at)).toEqual([at, `${daysAfter(day, 21)}T10:00`]);
  await desk(id, 'noteAtDesk', { appointment: tell?.hours[0]?.id, says: 'told', shownAt: at });
  expect((await dayOf()).tell).toEqual([]);
});

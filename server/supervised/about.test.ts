import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import type { MeetingsSeen } from '#core/api-answers/supervision.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let tom: Someone;
let joan: Someone;
let ruth: Someone;
let mei: Someone;
let kept: Record<'zoila' | 'beti' | 'chana', { id: string; client: string }>;
beforeAll(async () => {
  clinic = await AClinic.open();
  tom = await clinic.member('Tom', ['therapist']);
  joan = await clinic.member('Joan', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  mei = await clinic.member('Mei', ['manager']);
  await clinic.supervises(ruth, tom);
  const held = [ruth.id, tom.id, joan.id].map((person) => ({
    ...{ id: newId(), person, what: 'ipt_practitioner', level: 'full' },
    ...{ from: 'The school', since: '2020-01-01' },
  }));
  await mei.put('/api/credentials', { credentials: held });
  kept = {
    zoila: await clinic.course(tom, 'Zoila Marín', '2020-01-01'),
    beti: await clinic.course(tom, 'Beti Auma', '2020-01-01'),
    chana: await clinic.course(tom, 'Chana Levi', '2020-01-01'),
  };
  await clinic.does(tom, kept.beti.id, 'refuseConsent', { item: 'supervision' });
});
afterAll(() => clinic.close());

const records = (minutes: number, about: [string, number][], on = '2020-01-03') =>
  ruth.post('/api/supervision/meetings', {
    ...{ id: newId(), on, kind: 'individual', with: [tom.id], minutes },
    entries: [{ question: 'Zoila goes quiet', advice: '', action: '', due: '' }],
    ...(about.length > 0 && { about: about.map(([course, of]) => ({ course, minutes: of })) }),
  });
const meetings = async (whose: Someone) =>
  (await whose.get<MeetingsSeen>(`/api/supervision/meetings/${tom.id}`)).body.meetings;
const older = async (whose: Someone) => {
  const { body } = await whose.get<PortfolioSeen>(`/api/portfolio/${tom.id}`);
  const scheme = body.schemes.find((one) => one.scheme === 'isipt-older');
  return { cases: scheme?.cases, byCase: scheme?.stands[0]?.byCase };
};

test('a supervision is about courses that whoever was there holds and its supervisor may see, and about no other', async () => {
  const others = await clinic.course(joan, 'Doko Akin');
  for (const course of [others.id, kept.beti.id, newId()])
    expect(await records(60, [[course, 10]])).toMatchObject({
      status: 422,
      body: { code: 'about-no-course-of-theirs' },
    });
  expect(await records(60, [[kept.zoila.id, 10]], '2019-12-30')).toMatchObject({
    body: { code: 'about-no-course-of-theirs' },
  });
  expect(await records(60, [[kept.zoila.id, 61]])).toMatchObject({
    body: { code: 'about-longer-than-it-was' },
  });
  const said: [string, number][] = [
    [kept.zoila.id, 30],
    [kept.chana.id, 12],
  ];
  expect((await records(60, said)).status).toBe(201);
  expect((await records(60, [])).status).toBe(201);
});

test('both read what it was about without a name or an id, and the portfolio counts it case by case', async () => {
  for (const whose of [tom, ruth]) {
    const all = await meetings(whose);
    const told = all.flatMap(({ about = [] }) => about);
    expect(told.map(({ minutes, case: one }) => [minutes, one?.areaCalled]).toSorted()).toEqual([
      [12, ''],
      [30, ''],
    ]);
    expect(JSON.stringify(all)).not.toMatch(new RegExp(`Zoila|${kept.zoila.id}`));
  }
  const own = await older(tom);
  expect(own.byCase).toMatchObject({ cases: { of: 3, short: 3 }, noCase: 1.3, otherCourses: 0 });
  expect(own.cases?.map(({ hours, state }) => [hours, state])).toEqual([
    [0.5, 'under_way'],
    [0, 'under_way'],
    [0.2, 'under_way'],
  ]);
});

test('to a supervisor a case stands without that of who said no to supervision, and to a manager none by itself', async () => {
  expect((await older(ruth)).cases?.map(({ hours }) => hours)).toEqual([0.5, 0.2]);
  const managed = await older(mei);
  expect(managed.cases).toEqual([]);
  expect(managed.byCase?.cases).toEqual({ of: 3, short: 3 });
  expect((await mei.get(`/api/supervision/meetings/${tom.id}`)).status).toBe(403);
});

test('once the client says no to supervision the course is told to its therapist alone', async () => {
  await clinic.does(tom, kept.chana.id, 'refuseConsent', { item: 'supervision' });
  const told = async (whose: Someone) =>
    (await meetings(whose)).flatMap(({ about = [] }) =>
      about.map(({ minutes, case: one }) => [minutes, one !== null]),
    );
  expect((await told(ruth)).toSorted()).toEqual([
    [12, false],
    [30, true],
  ]);
  expect((await told(tom)).toSorted()).toEqual([
    [12, true],
    [30, true],
  ]);
});

test('what was about a course that was handed on or erased since counts for no case of theirs, nor of who holds it now', async () => {
  const hands = { to: joan.id, handOver: 'As it stands', client: 'told' };
  await clinic.does(tom, kept.zoila.id, 'transferCourse', hands);
  const own = await older(tom);
  expect(own.byCase).toMatchObject({ cases: { of: 2 }, noCase: 1.3, otherCourses: 0.5 });
  const { body } = await joan.get<PortfolioSeen>(`/api/portfolio/${joan.id}`);
  const theirs = body.schemes.find(({ scheme }) => scheme === 'isipt-older');
  expect(theirs?.cases.map(({ hours }) => hours)).toEqual([0, 0]);
  const client = `/api/clients/${kept.chana.client}/erasure`;
  expect((await tom.post(client, { reason: 'mistake', law: true })).status).toBe(201);
  expect((await mei.post(`${client}/confirm`)).body).toEqual({ state: 'erased', courses: 1 });
  expect((await older(tom)).byCase).toMatchObject({ cases: { of: 1 }, otherCourses: 0.7 });
  const told = (await meetings(tom)).flatMap(({ about = [] }) => about.map((one) => one.case));
  expect(told).toEqual([null, null]);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

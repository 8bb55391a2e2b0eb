import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { AskedOf, CredentialsKept } from '#core/api-answers/credentials.ts';
import type { SupervisionQueue } from '#core/lists/supervision.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ada: Someone;
let dayra: Someone;
let lorena: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  ada = await clinic.member('Ada', ['administrator']);
  dayra = await clinic.member('Dayra', ['facilitator']);
  lorena = await clinic.member('Lorena', ['supervisor']);
  await keeps(
    held(dayra.id, 'ipt_group_facilitator'),
    ...['supervisor', 'ipt_group_facilitator', 'ipt_practitioner'].map((what) => held(lorena.id, what)),
  );
});
afterAll(() => clinic.close());

const held = (person: string, what: string) => ({
  ...{ id: `${person}-${what}`, person, what, level: 'full' },
  ...{ from: 'The national programme', since: '2020-01-01' },
});
/** Ada writes these down beside what stands. */
const keeps = async (...more: (ReturnType<typeof held> & { withdrawn?: string })[]) => {
  const before = (await ada.get<CredentialsKept>('/api/credentials')).body.credentials;
  const credentials = [...before, ...more];
  expect((await ada.put('/api/credentials', { credentials, before })).status).toBe(200);
};

test('a credential is asked of today and of the day it begins, and of whoever is brought in or takes over', async () => {
  const nieves = await clinic.member('Nieves', ['facilitator', 'therapist']);
  const { today } = (await ada.get<CredentialsKept>('/api/credentials')).body;
  const of = { ...held(nieves.id, 'ipt_group_facilitator'), withdrawn: today };
  await keeps(of, { ...held(nieves.id, 'ipt_practitioner'), since: today });
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  const formed = (whose: Someone, on?: string, id = newId()) =>
    whose.post('/api/groups', { id, on, form: { name: 'Wednesday', protocol, place: '' } });
  for (const on of [undefined, '2021-01-04'])
    expect(await formed(nieves, on)).toMatchObject({ status: 422, body: { code: 'nobody-may-supervise' } });
  const group = newId();
  expect((await formed(dayra, undefined, group)).status).toBe(201);
  const brings = (supervisor?: string) =>
    dayra.post(`/api/groups/${group}/acts/bringFacilitator`, {
      id: newId(),
      form: { person: nieves.id, as: 'co_facilitator', supervisor },
    });
  expect(await brings()).toMatchObject({ status: 422, body: { code: 'colleague-lacks' } });
  expect(await brings(lorena.id)).toMatchObject({ body: { code: 'not-your-supervisor' } });
  await clinic.supervises(lorena, nieves);
  expect((await brings(lorena.id)).status).toBe(200);
  // Held since today: a course that began before it is entered as one in training, and the page asks under whom.
  const asked = await nieves.get<AskedOf>('/api/credentials/asked/ipt-b/2026.1?on=2024-05-06');
  expect(asked.body).toMatchObject({ as: 'trainee', supervisors: [{ person: lorena.id }] });
  const course = { id: newId(), on: '2024-05-06', client: { name: 'Dalia Roth', born: '1990-01-01' } };
  const how = { protocol: { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8', sessions: 8, minutes: 50 } };
  expect((await nieves.post('/api/courses', { ...course, ...how })).status).toBe(422);
  const entered = await nieves.post('/api/courses', { ...course, ...how, supervisor: lorena.id });
  expect(entered.status).toBe(201);
  const vera = await clinic.member('Vera', ['therapist']);
  const hands = (supervisor?: string) =>
    nieves.post(`/api/courses/${course.id}/acts/transferCourse`, {
      id: newId(),
      form: { to: vera.id, handOver: 'As it stands', client: 'told', supervisor },
    });
  expect(await hands()).toMatchObject({ status: 422, body: { code: 'colleague-lacks' } });
  await clinic.supervises(lorena, vera);
  expect((await hands(lorena.id)).status).toBe(200);
  const now = (await vera.get<CourseView>(`/api/courses/${course.id}`)).body.course.signOffs.trainee;
  expect(now).toMatchObject({ therapist: vera.id, supervisor: lorena.id, lacks: ['ipt_practitioner'] });
});

test('what a trainee decided waits for whoever supervises the colleague that took over, who holds what was lacking', async () => {
  const [tove, vic] = [await clinic.member('Tove', ['therapist']), await clinic.member('Vic', ['therapist'])];
  const sol = await clinic.member('Sol', ['supervisor']);
  await clinic.supervises(lorena, tove);
  await clinic.supervises(sol, vic);
  await keeps(held(vic.id, 'ipt_practitioner'), held(sol.id, 'supervisor'));
  const course = {
    id: newId(),
    client: { name: 'Beti Auma', born: '1990-01-01' },
    protocol: { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8', sessions: 8, minutes: 50 },
    supervisor: lorena.id,
  };
  expect((await tove.post('/api/courses', course)).status).toBe(201);
  const does = (whose: Someone, act: string, form: object, id = newId()) =>
    whose.post(`/api/courses/${course.id}/acts/${act}`, { id, form });
  const more = newId();
  await does(tove, 'recontract', { sessions: 10, aim: 'To go on', why: 'Half-way' }, more);
  const hands = { to: vic.id, handOver: 'As it stands', client: 'told' };
  expect((await does(tove, 'transferCourse', hands)).status).toBe(200);
  const waits = async (whose: Someone) =>
    (await whose.get<SupervisionQueue>('/api/supervision')).body.countersigns.filter(
      (one) => one.course === course.id,
    );
  expect(await waits(sol)).toMatchObject([{ what: 'extension', when: 'now' }]);
  const sign = { what: 'extension', of: more, decision: 'agreed', words: '' };
  // She supervises the trainee and not who gives it now: the course is not open to her.
  expect((await does(lorena, 'countersign', sign)).status).toBe(404);
  expect(await does(sol, 'countersign', sign)).toMatchObject({ status: 422, body: { code: 'signer-lacks' } });
  await keeps(held(sol.id, 'ipt_practitioner'));
  expect((await does(sol, 'countersign', sign)).status).toBe(200);
  expect(await waits(sol)).toEqual([]);
});

test('whoever is here and said so is not overruled by another supervisor of the same therapist', async () => {
  const tula = await clinic.member('Tula', ['therapist']);
  const [cleo, noor] = [
    await clinic.member('Cleo', ['supervisor']),
    await clinic.member('Noor', ['supervisor']),
  ];
  for (const one of [cleo, noor]) await clinic.supervises(one, tula);
  const supervise = [cleo, noor].map(({ id }) => held(id, 'supervisor'));
  await keeps(held(tula.id, 'ipt_practitioner'), ...supervise);
  const strict = {
    id: 'countersigned-brief',
    edition: '2026.1',
    extends: 'ipt-b 2026.1',
    name: 'Countersigned by everybody',
    signOffs: [{ what: 'extension', of: 'everybody', says: 'More sessions', sources: ['Here'] }],
  };
  const brought = await ada.post('/api/protocols', { file: JSON.stringify(strict) });
  expect(brought.status, JSON.stringify(brought.body)).toBe(201);
  const course = {
    id: newId(),
    client: { name: 'Amina Okello', born: '1990-01-01' },
    protocol: { id: strict.id, edition: '2026.1', preset: 'ipt-b-8', sessions: 8, minutes: 50 },
  };
  expect((await tula.post('/api/courses', course)).status).toBe(201);
  const does = (whose: Someone, act: string, form: object, id = newId()) =>
    whose.post(`/api/courses/${course.id}/acts/${act}`, { id, form });
  const more = newId();
  await does(tula, 'recontract', { sessions: 10, aim: 'To go on', why: 'Half-way' }, more);
  const sign = { what: 'extension', of: more, decision: 'agreed', words: '' };
  const no = { ...sign, decision: 'not_agreed', words: 'Finish first' };
  expect((await does(cleo, 'countersign', sign)).status).toBe(200);
  expect(await does(noor, 'countersign', no)).toMatchObject({ body: { code: 'theirs-to-change' } });
  expect((await ada.delete(`/api/supervision/pairs/${cleo.id}/${tula.id}`)).status).toBe(200);
  expect((await does(noor, 'countersign', no)).status).toBe(200);
});

test('whoever takes over in a form that asks for nothing ends no training, and what waits goes on waiting (8.3)', async () => {
  const timo = await clinic.member('Timo', ['therapist']);
  const [saga, siv] = [
    await clinic.member('Saga', ['supervisor']),
    await clinic.member('Siv', ['supervisor']),
  ];
  for (const one of [lorena, saga, siv]) await clinic.supervises(one, timo);
  await keeps(held(saga.id, 'supervisor'), held(saga.id, 'ipt_practitioner'), held(siv.id, 'supervisor'));
  const course = {
    id: newId(),
    client: { name: 'Rosa Lund', born: '1990-01-01' },
    protocol: { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8', sessions: 8, minutes: 50 },
    supervisor: lorena.id,
  };
  expect((await timo.post('/api/courses', course)).status).toBe(201);
  const does = (whose: Someone, act: string, form: object, id = newId()) =>
    whose.post(`/api/courses/${course.id}/acts/${act}`, { id, form });
  const changed = newId();
  const to = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default' };
  const longer = { protocol: to, sessions: 16, why: 'She stays' };
  expect((await does(timo, 'changeForm', longer, changed)).status).toBe(200);
  const waits = async (whose: Someone) =>
    (await whose.get<SupervisionQueue>('/api/supervision')).body.countersigns.filter(
      (one) => one.course === course.id,
    );
  expect(await waits(lorena)).toMatchObject([{ what: 'extension', when: 'now' }]);
  expect(await does(siv, 'nameTrainee', { supervisor: siv.id })).toMatchObject({
    body: { code: 'signer-lacks' },
  });
  expect((await does(saga, 'nameTrainee', { supervisor: saga.id })).status).toBe(200);
  const seen = async () => (await timo.get<CourseView>(`/api/courses/${course.id}`)).body;
  expect((await seen()).course.signOffs.trainee).toMatchObject({
    supervisor: saga.id,
    lacks: ['ipt_practitioner'],
  });
  // Under whom they are in training is not theirs to change, and is not offered.
  expect((await seen()).acts).not.toContain('nameTrainee');
  await keeps(held(timo.id, 'ipt_practitioner'));
  expect((await does(saga, 'nameTrainee', { supervisor: saga.id })).status).toBe(200);
  expect((await seen()).course.signOffs.trainee?.lacks).toEqual([]);
  expect(await waits(saga)).toMatchObject([{ what: 'extension', when: 'now' }]);
  const sign = { what: 'extension', of: changed, decision: 'agreed', words: '' };
  expect(await does(siv, 'countersign', sign)).toMatchObject({ body: { code: 'signer-lacks' } });
  expect((await does(saga, 'countersign', sign)).status).toBe(200);
  expect(await waits(saga)).toEqual([]);
});

test('a supervisor who is named is kept or refused, never left out: in a form that asks for nothing, and where nothing is lacking', async () => {
  const [tess, vito] = [
    await clinic.member('Tess', ['therapist']),
    await clinic.member('Vito', ['therapist']),
  ];
  for (const one of [tess, vito]) await clinic.supervises(lorena, one);
  await keeps(
    { ...held(tess.id, 'ipt_practitioner'), level: 'in_training' },
    held(vito.id, 'ipt_practitioner'),
  );
  const opening = (supervisor?: string, course = newId()) => ({
    id: course,
    client: { name: 'Ada Berg', born: '1990-01-01' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
    supervisor,
  });
  const asked = (whose: Someone) => whose.get<AskedOf>('/api/credentials/asked/ipt/2026.1');
  expect((await asked(tess)).body).toMatchObject({
    as: 'trainee',
    asks: 'training',
    supervisors: [{ person: lorena.id }],
  });
  expect((await asked(vito)).body).toEqual({ as: 'credentialed', asks: 'form', lacks: [], supervisors: [] });
  const [under, alone] = [opening(lorena.id), opening()];
  expect((await tess.post('/api/courses', under)).status).toBe(201);
  // Who is in training and holds no therapy in full works under somebody, whatever the form asks for.
  expect(await tess.post('/api/courses', alone)).toMatchObject({ body: { code: 'in-training-under' } });
  expect((await vito.post('/api/courses', alone)).status).toBe(201);
  const trainee = async (whose: Someone, course: string) =>
    (await whose.get<CourseView>(`/api/courses/${course}`)).body.course.signOffs.trainee;
  expect(await trainee(tess, under.id)).toMatchObject({ supervisor: lorena.id, lacks: ['ipt_practitioner'] });
  expect(await trainee(vito, alone.id)).toBeNull();
  expect(await vito.post('/api/courses', opening(lorena.id))).toMatchObject({
    status: 422,
    body: { code: 'nothing-lacking-under' },
  });
  const hands = (whose: Someone, course: string, to: Someone, supervisor?: string) =>
    whose.post(`/api/courses/${course}/acts/transferCourse`, {
      id: newId(),
      form: { to: to.id, handOver: 'As it stands', client: 'told', supervisor },
    });
  expect(await hands(tess, under.id, vito, lorena.id)).toMatchObject({
    status: 422,
    body: { code: 'nothing-lacking-under' },
  });
  expect(await hands(vito, alone.id, tess)).toMatchObject({ body: { code: 'colleague-in-training' } });
  expect((await hands(vito, alone.id, tess, lorena.id)).status).toBe(200);
  expect((await hands(tess, under.id, vito)).status).toBe(200);
});

import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { AskedOf, CredentialsKept, SupervisorsDay } from '#core/api-answers/credentials.ts';
import type { SupervisionQueue } from '#core/lists/supervision.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { held } from '#tests/groups/a-credential.ts';

let clinic: AClinic;
let ada: Someone;
let dayra: Someone;
let ines: Someone;
let lorena: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  ada = await clinic.member('Ada', ['administrator']);
  dayra = await clinic.member('Dayra', ['facilitator']);
  ines = await clinic.member('Ines', ['facilitator']);
  lorena = await clinic.member('Lorena', ['supervisor']);
  await clinic.supervises(lorena, ines);
});
afterAll(() => clinic.close());

const forms = (whose: Someone, supervisor?: string) =>
  whose.post('/api/groups', {
    id: newId(),
    form: {
      name: 'Tuesday group',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
      place: 'Kitchen',
      supervisor,
    },
  });
/** Ada writes these down beside what stands, or in its place. */
const keeps = async (...more: (ReturnType<typeof held> & { withdrawn?: string })[]) => {
  const before = (await read(ada)).credentials;
  const credentials = [...before.filter(({ id }) => !more.some((one) => one.id === id)), ...more];
  expect((await ada.put('/api/credentials', { credentials, before })).status).toBe(200);
};
const read = async (whose: Someone) => (await whose.get<CredentialsKept>('/api/credentials')).body;

test('while no list is kept nobody is asked for a credential', async () => {
  expect(await read(dayra)).toMatchObject({ state: 'not_kept', credentials: [] });
  expect((await forms(dayra)).status).toBe(201);
});

test('who holds what is written by those who see to accounts, and read by oneself and one’s supervisor', async () => {
  const credentials = [
    held(dayra.id, 'ipt_group_facilitator'),
    held(lorena.id, 'ipt_group_facilitator'),
    held(lorena.id, 'supervisor'),
    { ...held(ines.id, 'ipt_group_facilitator'), level: 'in_training' },
  ];
  expect((await dayra.put('/api/credentials', { credentials })).status).toBe(403);
  expect((await ada.put('/api/credentials', { credentials: [held('nobody', 'mit')] })).status).toBe(422);
  expect((await ada.put('/api/credentials', { credentials, before: [credentials[0]] })).status).toBe(409);
  expect((await ada.put('/api/credentials', { credentials, before: [] })).status).toBe(200);
  const whose = async (one: Someone) => (await read(one)).credentials.map(({ person }) => person);
  expect(await whose(dayra)).toEqual([dayra.id]);
  expect(await whose(lorena)).toEqual([lorena.id, lorena.id, ines.id]);
  expect(await whose(ada)).toHaveLength(4);
});

test('a group is formed with the credential, or as a trainee of the supervisor one names, who holds it, and else refused', async () => {
  expect((await forms(dayra)).status).toBe(201);
  const other = await clinic.member('Olan', ['facilitator']);
  // The supervisor is chosen by whoever begins, never for them.
  expect(await forms(ines)).toMatchObject({ status: 422, body: { code: 'credential-missing' } });
  expect((await forms(ines, lorena.id)).status).toBe(201);
  const stranger = await clinic.member('Sami', ['supervisor']);
  await keeps(...['supervisor', 'ipt_group_facilitator'].map((what) => held(stranger.id, what)));
  expect(await forms(ines, stranger.id)).toMatchObject({ body: { code: 'not-your-supervisor' } });
  expect(await forms(other)).toMatchObject({ body: { code: 'nobody-may-supervise' } });
});

test('who asks is told what they lack for a form, and under whom they may begin it', async () => {
  const asked = (whose: Someone, form: string) => whose.get<AskedOf>(`/api/credentials/asked/${form}/2026.1`);
  expect((await asked(ines, 'ipt-group')).body).toEqual({
    as: 'trainee',
    asks: 'form',
    lacks: [{ what: 'ipt_group_facilitator', called: 'Facilitator of IPT in groups' }],
    supervisors: [{ person: lorena.id, name: 'Lorena' }],
  });
  expect((await asked(dayra, 'ipt-group')).body.as).toBe('credentialed');
  expect((await asked(dayra, 'ipt-a')).body).toMatchObject({ as: 'trainee', supervisors: [] });
  expect((await asked(ines, 'no-such-form')).status).toBe(404);
});

test('DIT is opened by whoever holds its credential, and by nobody else (appendix D test 19)', async () => {
  const [holds, lacks] = [
    await clinic.member('Vida', ['therapist']),
    await clinic.member('Zoe', ['therapist']),
  ];
  await keeps(held(holds.id, 'dit'));
  const opens = (whose: Someone) =>
    whose.post('/api/courses', {
      id: newId(),
      client: { name: 'Hana Petrov', born: '1990-01-01' },
      protocol: { id: 'dit', edition: '2026.1', preset: 'dit16', sessions: 16, minutes: 50 },
    });
  expect(await opens(lacks)).toMatchObject({ status: 422, body: { code: 'nobody-may-supervise' } });
  expect((await opens(holds)).status).toBe(201);
});

test('a course is opened as a trainee’s under whom one names, and comes to no form by a change that it could not be opened by', async () => {
  const [tariq, opens] = [await clinic.member('Tariq', ['therapist']), newId()];
  await clinic.supervises(lorena, tariq);
  const opening = (id: string, supervisor?: string, course = newId()) => ({
    id: course,
    client: { name: 'Amina Okello', born: '1990-01-01' },
    protocol: { id, edition: '2026.1', preset: '', sessions: 16, minutes: 50 },
    supervisor,
  });
  const preset = { preset: 'ipt16-default' };
  const plain = opening('ipt', undefined, opens);
  const opened = await tariq.post('/api/courses', { ...plain, protocol: { ...plain.protocol, ...preset } });
  expect(opened.status).toBe(201);
  const to = { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8' };
  const changes = (under?: string) =>
    tariq.post(`/api/courses/${opens}/acts/changeForm`, {
      id: newId(),
      form: { protocol: to, sessions: 8, why: 'Short', under },
    });
  expect(await changes()).toMatchObject({ status: 422, body: { code: 'credential-missing-to-go-on' } });
  const named = (supervisor: string) =>
    tariq.post(`/api/courses/${opens}/acts/nameTrainee`, { id: newId(), form: { supervisor } });
  expect(await named(dayra.id)).toMatchObject({ body: { code: 'not-a-supervisor' } });
  const far = await clinic.member('Farid', ['supervisor']);
  expect(await named(far.id)).toMatchObject({ body: { code: 'not-your-supervisor' } });
  // The form it follows asks for nothing, and they are in training for nothing.
  expect(await named(lorena.id)).toMatchObject({ body: { code: 'nothing-lacking' } });
  expect(await changes(lorena.id)).toMatchObject({ body: { code: 'supervisor-lacks' } });
  await keeps(held(lorena.id, 'ipt_practitioner'));
  expect(await changes(far.id)).toMatchObject({ body: { code: 'supervisor-lacks' } });
  expect((await changes(lorena.id)).status).toBe(200);
  const { signOffs } = (await tariq.get<CourseView>(`/api/courses/${opens}`)).body.course;
  expect(signOffs.trainee).toMatchObject({ supervisor: lorena.id, lacks: ['ipt_practitioner'] });
});

test('what waits for a countersign is in the list of whoever supervises, and theirs alone to sign', async () => {
  const [tove, sol] = [
    await clinic.member('Tove', ['therapist']),
    await clinic.member('Sol', ['supervisor']),
  ];
  await clinic.supervises(lorena, tove);
  const opening = (supervisor: string) => ({
    id: newId(),
    client: { name: 'Beti Auma', born: '1990-01-01' },
    protocol: { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8', sessions: 8, minutes: 50 },
    supervisor,
  });
  expect(await tove.post('/api/courses', opening(sol.id))).toMatchObject({
    body: { code: 'supervisor-lacks' },
  });
  const course = opening(lorena.id);
  expect((await tove.post('/api/courses', course)).status).toBe(201);
  const does = (whose: Someone, act: string, form: object, id = newId()) =>
    whose.post(`/api/courses/${course.id}/acts/${act}`, { id, form });
  const more = newId();
  expect(
    (await does(tove, 'recontract', { sessions: 10, aim: 'To go on', why: 'Half-way' }, more)).status,
  ).toBe(200);
  const waiting = async (whose: Someone) =>
    (await whose.get<SupervisionQueue>('/api/supervision')).body.countersigns;
  const asked = {
    what: 'extension',
    when: 'now',
    course: course.id,
    therapist: { id: tove.id, name: 'Tove' },
  };
  expect(await waiting(lorena)).toMatchObject([asked]);
  expect(await waiting(sol)).toEqual([]);
  const sign = { what: 'extension', of: more, decision: 'agreed', words: '' };
  const tried = [await does(tove, 'countersign', sign), await does(sol, 'countersign', sign)];
  expect(tried.map(({ status }) => status)).toEqual([403, 404]);
  // Another who supervises her, and does not hold what she lacks, neither signs nor takes over nor ends her training.
  await clinic.supervises(sol, tove);
  await keeps(held(sol.id, 'supervisor'));
  expect(await does(sol, 'countersign', sign)).toMatchObject({ status: 422 });
  for (const whose of [sol, tove])
    expect((await does(whose, 'nameTrainee', { supervisor: sol.id, lacks: [] })).status).toBe(422);
  expect((await does(lorena, 'nameTrainee', { supervisor: lorena.id, lacks: [] })).status).toBe(200);
  expect(await waiting(lorena)).toMatchObject([asked]);
  await keeps({
    ...held(lorena.id, 'ipt_practitioner'),
    withdrawn: (await lorena.get<CredentialsKept>('/api/credentials')).body.today,
  });
  expect(await does(lorena, 'countersign', sign)).toMatchObject({ body: { code: 'signer-lacks' } });
  await keeps(held(lorena.id, 'ipt_practitioner'));
  expect((await does(lorena, 'countersign', sign)).status).toBe(200);
  expect(await waiting(lorena)).toEqual([]);
});

test('the course of a trainee’s member says under whom, and the supervisor is shown the group in their day', async () => {
  const group = newId();
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  const made = await ines.post('/api/groups', {
    id: group,
    form: { name: 'Friday group', protocol, place: 'Hall', supervisor: lorena.id },
  });
  expect(made.status).toBe(201);
  const course = newId();
  const client = {
    name: 'Amina Okello',
    born: '1990-01-01',
    email: null,
    phone: '',
    language: '',
    country: '',
  };
  const invited = await ines.post(`/api/groups/${group}/members`, {
    id: course,
    form: { client, referral: '' },
  });
  expect(invited.status).toBe(201);
  const { body } = await ines.get<CourseView>(`/api/courses/${course}`);
  expect(body.course.signOffs.trainee).toMatchObject({
    therapist: ines.id,
    supervisor: lorena.id,
    lacks: ['ipt_group_facilitator'],
  });
  const joined = await ines.post(`/api/groups/${group}/members/${course}/join`, { id: newId(), form: {} });
  expect(joined.status).toBe(200);
  const day = await lorena.get<SupervisorsDay>('/api/groups/to-see');
  const [first] = day.body.groups;
  expect([first?.group, first?.name, first?.leads, first?.why[0]?.kind]).toEqual([
    group,
    'Friday group',
    ['Ines'],
    'nobody_named',
  ]);
  expect((await dayra.get('/api/groups/to-see')).status).toBe(403);
});

test('an alarm for now is not answered by a facilitator without a licence', async () => {
  const group = await dayra.get<{ groups: { id: string }[] }>('/api/groups');
  const course = newId();
  const client = { name: 'Beti Auma', born: '1990-01-01', email: null, phone: '', language: '', country: '' };
  await dayra.post(`/api/groups/${group.body.groups[0]?.id}/members`, {
    id: course,
    form: { client, referral: '' },
  });
  const alarm = newId();
  const plan = { n: null, plan: 'yes', words: 'Tonight', staying: 'Ines' };
  expect((await dayra.post(`/api/courses/${course}/acts/tellPlan`, { id: alarm, form: plan })).status).toBe(
    200,
  );
  const form = {
    alarm: `${alarm}.2`,
    asked: 'A plan',
    said: 'None now',
    decided: 'Goes on',
    why: 'Calm',
    actions: ['more_contact'],
    nextReview: 'Tomorrow',
  };
  const answered = await dayra.post(`/api/courses/${course}/acts/answerAlarm`, { id: newId(), form });
  expect(answered.body).toMatchObject({ code: 'needs-a-licence' });
});

test('what somebody wrote down of themselves says so, on the page and in the audit, whatever was sent', async () => {
  const before = (await read(ada)).credentials;
  const own = held(ada.id, 'mit');
  const others = { ...held(dayra.id, 'mit'), writtenBy: 'themselves' };
  const sent = { credentials: [...before, own, others], before };
  expect((await ada.put('/api/credentials', sent)).status).toBe(200);
  const by = async (id: string) => (await read(ada)).credentials.find((one) => one.id === id)?.writtenBy;
  expect([await by(own.id), await by(others.id)]).toEqual(['themselves', undefined]);
  expect(JSON.stringify((await ada.get('/api/audit')).body)).toContain(`credentials.${own.id}.writtenBy`);
  // It stays so while somebody else writes beside it, and is gone once somebody else corrected it.
  await keeps(held(ines.id, 'mit'));
  expect(await by(own.id)).toBe('themselves');
  const mona = await clinic.member('Mona', ['manager']);
  const stands = (await read(mona)).credentials;
  const corrected = stands.map((one) => (one.id === own.id ? { ...one, from: 'The institute' } : one));
  expect((await mona.put('/api/credentials', { credentials: corrected, before: stands })).status).toBe(200);
  expect(await by(own.id)).toBeUndefined();
});

import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { CredentialsKept, SupervisorsDay } from '#core/api-answers/credentials.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

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

const held = (person: string, what: string) => ({
  id: `${person}-${what}`,
  person,
  what,
  level: 'full',
  from: 'The national programme',
  since: '2020-01-01',
});
const forms = (whose: Someone) =>
  whose.post('/api/groups', {
    id: newId(),
    form: {
      name: 'Tuesday group',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
      place: 'Kitchen',
    },
  });
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

test('a group is formed with the credential, or as a trainee of a supervisor who holds it, and else refused', async () => {
  expect((await forms(dayra)).status).toBe(201);
  const other = await clinic.member('Olan', ['facilitator']);
  expect(await forms(other)).toMatchObject({ status: 422, body: { code: 'credential-missing' } });
  expect((await forms(ines)).status).toBe(201);
});

test('the course of a trainee’s member says under whom, and the supervisor is shown the group in their day', async () => {
  const group = newId();
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  const made = await ines.post('/api/groups', {
    id: group,
    form: { name: 'Friday group', protocol, place: 'Hall' },
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

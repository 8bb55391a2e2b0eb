import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { AskedOf, CredentialsKept } from '#core/api-answers/credentials.ts';
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

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { OwnProtocols, ProtocolAnswer } from '#core/api-answers/protocols.ts';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { readCourseFile } from '#interop/read-course-file.ts';
import { exportCourse } from '#server/keeping/export-course.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let administrator: Someone;
let ana: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  administrator = await clinic.member('Vera', ['administrator']);
  ana = await clinic.member('Ana', ['therapist']);
});
afterAll(() => clinic.close());

const file = (edition: string, name = 'Ten at Willow House', more: object = {}) =>
  JSON.stringify(
    { id: 'willow-ten', edition, extends: 'ipt 2026.1', name, milestones: { drop: ['MS-10'] }, ...more },
    null,
    2,
  );
const own = async () => (await ana.get<OwnProtocols>('/api/protocols')).body.own;
const opens = (id: string, edition: string) =>
  ana.post<{ id: string }>('/api/courses', {
    id: crypto.randomUUID(),
    client: { name: 'Leila', born: null, email: null, phone: '', country: 'GB' },
    protocol: { id, edition, preset: 'ipt12', sessions: 12, minutes: 50 },
    referral: '',
  });

test('an administrator brings a protocol, and a fault in it is told with its line', async () => {
  const refused = await administrator.post('/api/protocols', { file: file('2026.1', '') });
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'not-a-protocol', values: { fields: ['5: name'] } },
  });
  expect((await administrator.post('/api/protocols', { file: '{' })).body).toMatchObject({
    code: 'not-json',
  });
  expect((await ana.post('/api/protocols', { file: file('2026.1') })).status).toBe(403);
  expect(await own()).toEqual([]);
  expect((await administrator.post('/api/protocols', { file: file('2026.1') })).status).toBe(201);
  expect(await own()).toMatchObject([
    { id: 'willow-ten', edition: '2026.1', name: 'Ten at Willow House', state: 'offered' },
  ]);
});

test('an edition is never edited: a newer one stands beside it, whoever brings it', async () => {
  const again = await administrator.post('/api/protocols', { file: file('2026.1', 'Another') });
  expect(again.body).toMatchObject({ code: 'not-a-protocol', values: { fields: ['3: edition'] } });
  const atOnce = await Promise.all(
    ['2026.10', '2026.10', '2026.2'].map((edition) =>
      administrator.post('/api/protocols', { file: file(edition, `Edition ${edition}`) }),
    ),
  );
  expect(atOnce.map(({ status }) => status).toSorted()).toEqual([201, 201, 422]);
  expect((await own()).map(({ edition }) => edition)).toEqual(['2026.1', '2026.2', '2026.10']);
  const { body } = await ana.get<ProtocolAnswer>('/api/protocols/willow-ten/2026.1');
  expect(body.file).toBe(file('2026.1'));
  expect(body.protocol).toMatchObject({ name: 'Ten at Willow House', edition: '2026.1' });
});

test('a course is opened under it, carries it, and goes on when it is no longer offered', async () => {
  const made = await opens('willow-ten', '2026.2');
  expect(made.status).toBe(201);
  const view = await ana.get<CourseView>(`/api/courses/${made.body.id}`);
  expect(protocolFollowedBy(view.body.course)).toMatchObject({ name: 'Edition 2026.2' });
  const withdrawn = await administrator.put('/api/protocols/willow-ten/2026.2', { state: 'withdrawn' });
  expect(withdrawn.status).toBe(200);
  expect((await opens('willow-ten', '2026.2')).body).toMatchObject({ code: 'no-such-protocol' });
  expect((await opens('never-heard-of', '2026.1')).body).toMatchObject({ code: 'no-such-protocol' });
  const record = await ana.get(`/api/courses/${made.body.id}/record`);
  expect(JSON.stringify(record.body)).toContain('Edition 2026.2');
  expect(JSON.stringify(record.body)).not.toContain('MS-12');
  const next = { protocol: { id: 'willow-ten', edition: '2026.1', preset: 'ipt12' }, sessions: 12 };
  await clinic.does(ana, made.body.id, 'changeForm', { ...next, why: 'The first edition, as agreed.' });
  await clinic.does(ana, made.body.id, 'passBlock', { milestone: 'MS-12', why: 'Agreed.' });
  const moved = readCourseFile((await exportCourse(clinic.kith.installation, made.body.id)).file);
  expect(moved.facts.map(({ type }) => type)).toEqual([
    'CourseOpened',
    'ProtocolBrought',
    'ProtocolBrought',
    'FormChanged',
    'BlockPassed',
  ]);
  await administrator.put('/api/protocols/willow-ten/2026.2', { state: 'offered' });
  expect((await administrator.put('/api/protocols/ipt/2026.1', { state: 'withdrawn' })).status).toBe(404);
});

test('it can be what every new course begins with, until it is withdrawn', async () => {
  const { body: before } = await administrator.get<ServiceSettings>('/api/settings');
  const protocol = { ...before.protocol, id: 'willow-ten', edition: '2026.10', preset: 'ipt12' };
  const saved = await administrator.put<ServiceSettings>('/api/settings', { ...before, protocol });
  expect(saved.body.protocol).toEqual(protocol);
  const unknown = { ...protocol, edition: '2026.3' };
  expect((await administrator.put('/api/settings', { ...before, protocol: unknown })).status).toBe(422);
  await administrator.put('/api/protocols/willow-ten/2026.10', { state: 'withdrawn' });
  const { body: after } = await administrator.get<ServiceSettings>('/api/settings');
  expect(after.protocol).toMatchObject({ id: 'ipt' });
});

test('what was brought is whole, and a change by another hand is found', async () => {
  const { installation } = clinic.kith;
  expect((await verify(installation)).wrong).toEqual([]);
  await installation.db
    .updateTable('protocol')
    .set({ state: 'withdrawn' })
    .where('edition', '=', '2026.1')
    .execute();
  expect((await verify(installation)).wrong).toMatchObject([{ table: 'protocol' }]);
});

test('a row that another hand made unreadable hides itself alone: pages answer, the rest is offered, and its name is not given twice', async () => {
  const { db } = clinic.kith.installation;
  const row = () => db.updateTable('protocol').where('edition', '=', '2026.2');
  for (const whole of ['{', '', 'null', '[]', '{"id":"willow-ten"}']) {
    await row().set({ whole }).execute();
    const editions = (await own()).map(({ edition }) => edition);
    expect(editions, whole).toEqual(['2026.1', '2026.10']);
    expect((await ana.get('/api/protocols/willow-ten/2026.2')).status, whole).toBe(404);
    expect((await administrator.get('/api/settings')).status, whole).toBe(200);
    expect((await opens('ipt', '2026.1')).status, whole).toBe(201);
    const again = await administrator.post('/api/protocols', { file: file('2026.2') });
    expect([again.status, again.body.code], whole).toEqual([422, 'edition-unreadable']);
  }
});

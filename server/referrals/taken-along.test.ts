import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { fits, someone } from '#tests/referrals/a-referral.ts';

let clinic: AClinic;
let ana: Someone;
let ruth: Someone;
let max: Someone;
let tom: Someone;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  max = await clinic.member('Max', ['manager']);
  tom = await clinic.member('Tom', ['therapist']);
  const settings = { form: 'off', wait: usualWaitRule, target: 42, keepMonths: 6 };
  await max.put('/api/service/referrals', { ...settings, takers: [ruth.id, max.id] });
});
afterEach(() => clinic.close());

const does = (by: Someone, id: string, act: string, form: object = {}) =>
  by.post(`/api/referrals/${id}/acts/${act}`, { id: newId(), form });

async function received(more: object = {}): Promise<string> {
  const id = newId();
  await max.post('/api/referrals', { id, form: { ...someone(), ...more } });
  return id;
}

test('one who is in training begins under the supervisor who is named, and not without', async () => {
  const ada = await clinic.member('Ada', ['administrator']);
  await clinic.supervises(ruth, ana);
  const held = (what: string) => ({
    ...{ id: what, person: ruth.id, what, level: 'full', from: 'Willow House', since: '2020-01-01' },
  });
  const credentials = ['supervisor', 'ipt_practitioner'].map(held);
  expect((await ada.put('/api/credentials', { credentials, before: [] })).status).toBe(200);
  const id = await received();
  await does(ruth, id, 'decideFit', fits);
  await does(max, id, 'putOnList');
  const protocol = { id: 'ipt-b', edition: '2026.1', preset: 'ipt-b-8', sessions: 8, minutes: 50 };
  const alone = { id: newId(), therapist: ana.id, protocol };
  expect((await max.post(`/api/referrals/${id}/course`, alone)).status).toBe(422);
  const under = { id: newId(), therapist: ana.id, protocol, supervisor: ruth.id };
  expect((await max.post(`/api/referrals/${id}/course`, under)).status).toBe(201);
  const { course } = (await ana.get<CourseView>(`/api/courses/${under.id}`)).body;
  expect(course.signOffs.trainee).toMatchObject({ therapist: ana.id, supervisor: ruth.id });
});

test('a referral is taken out as a file by itself, by who takes referrals alone, and the audit holds it', async () => {
  const id = await received({ concern: 'Since the move I see nobody.' });
  await does(max, id, 'noteContact', { how: 'phone', outcome: 'reached' });
  expect((await tom.get(`/api/referrals/${id}/export`)).status).toBe(404);
  const answer = await max.reads(`/api/referrals/${id}/export`);
  expect(answer.headers.get('content-disposition')).toContain(`referral-${id}.jsonl`);
  const [header, ...entries] = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one));
  expect(header).toMatchObject({ kith: 'referral', referral: id, service: 'Willow House', entries: 2 });
  expect(entries).toMatchObject([
    { type: 'ReferralReceived', by: 'Max', data: { concern: 'Since the move I see nobody.' } },
    { type: 'ContactNoted', says: expect.stringMatching(/\.$/) },
  ]);
  const audit = await clinic.member('Ada', ['administrator']);
  expect(JSON.stringify((await audit.get('/api/audit')).body)).toContain('referral-exported');
});

import { readParquet } from 'parquet-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditPage } from '#core/api-answers/audit.ts';
import type { ResearchHere } from '#core/api-answers/research.ts';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let tom: Someone;
let mei: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  tom = await clinic.member('Tom', ['therapist']);
  mei = await clinic.member('Mei', ['manager', 'administrator']);
});
afterAll(() => clinic.close());

async function finished(name: string, answer: 'giveConsent' | 'refuseConsent'): Promise<void> {
  const { id } = await clinic.course(tom, name);
  await clinic.does(tom, id, answer, { item: 'research' });
  const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' }));
  const early = { reason: 'moved', words: 'Moved away', checklist, riskChecked: 'checked' };
  await clinic.does(tom, id, 'finishEarly', early);
  await clinic.does(tom, id, 'closeCourse', { outcome: 'moved', words: 'Moved away' });
}

const csv = () => clinic.kith.app.request('/api/research/csv', { headers: { cookie: mei.cookie } });

test('there is no file while fewer than five agree, and then one line each without a name', async () => {
  for (const name of ['Ayo Marín', 'Bea Okafor', 'Cleo Brandt', 'Dov Amsel'])
    await finished(name, 'giveConsent');
  await finished('Eli Refuses', 'refuseConsent');
  expect((await mei.get<ResearchHere>('/api/research')).body).toEqual({ purpose: '', agreed: 'few' });
  const early = await csv();
  expect([early.status, ((await early.json()) as { code: string }).code]).toEqual([409, 'too-few-agreed']);
  await finished('Fay Lindqvist', 'giveConsent');
  expect((await mei.get<ResearchHere>('/api/research')).body).toMatchObject({
    agreed: 5,
    file: { courses: 5, leftOut: 0 },
  });
  const given = await csv();
  const text = await given.text();
  expect(given.headers.get('content-type')).toContain('text/csv');
  expect(text.trim().split('\r\n')).toHaveLength(6);
  expect(text).not.toMatch(/Ayo|Bea|Cleo|Dov|Eli|Fay|Tom|1991/);
});

test('the same goes out as Parquet, with a note; only a file stands in the audit', async () => {
  const of = (what: string) =>
    clinic.kith.app.request(`/api/research/${what}`, { headers: { cookie: mei.cookie } });
  const parquet = await of('parquet');
  expect(parquet.headers.get('content-disposition')).toMatch(/kith-research-.*\.parquet/);
  expect(readParquet(new Uint8Array(await parquet.arrayBuffer())).numBatches).toBe(1);
  const note = await (await of('note')).text();
  expect(note).toContain('Lines: 5.');
  expect(note).not.toMatch(/Ayo|Bea|Cleo|Dov|Eli|Fay|Tom|1991/);
  const { body } = await mei.get<AuditPage>('/api/audit');
  expect(body.lines.filter(({ what }) => what === 'research-exported')).toHaveLength(2);
});

test('the download stands in the audit with how many courses, and a therapist has none', async () => {
  const { body } = await mei.get<AuditPage>('/api/audit');
  const line = body.lines.find(({ what }) => what === 'research-exported');
  expect(line?.tells).toMatchObject({ courses: 5 });
  expect((await tom.get('/api/research/csv')).status).toBe(403);
});

test('what it is for is set with a sentence and told to every page; without a sentence it is refused', async () => {
  const { body: settings } = await mei.get<ServiceSettings>('/api/settings');
  const refused = await mei.put('/api/settings', { ...settings, research: { purpose: ' ' } });
  expect(refused.status).toBe(422);
  const purpose = 'How well interpersonal therapy works here.';
  await mei.put('/api/settings', { ...settings, research: { purpose }, before: settings });
  expect((await mei.get<{ researchFor: string }>('/api/here')).body.researchFor).toBe(purpose);
  expect((await mei.get<ResearchHere>('/api/research')).body.purpose).toBe(purpose);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditPage } from '#core/api-answers/audit.ts';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { DirectoryTrial, SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let mei: Someone;
const at = '/api/safety-directory';
const crisis = { kind: 'crisis', name: 'Night line', reach: '020 7946 0991', hours: 'always' };
type Refused = { code: string; fields?: { path: string; says: string }[] };

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  mei = await clinic.member('Mei', ['manager']);
});
afterAll(() => clinic.close());

const now = async (who = ana) => (await who.get<SafetyDirectory>(at)).body;
const called = async (name: string) => (await now()).entries.find((one) => one.name === name);

const asFile = (text: string, shown?: string) => {
  const form = new FormData();
  form.set('file', new Blob([text]), 'directory.csv');
  if (shown !== undefined) form.set('shown', shown);
  return form;
};
const tries = async (text: string) => (await mei.post<DirectoryTrial>(`${at}/trial`, asFile(text))).body;

test('all who work here read it, who runs the service keeps it, and nobody else', async () => {
  expect((await mei.post(`${at}/entries`, crisis)).status).toBe(201);
  expect((await now()).entries).toMatchObject([{ ...crisis, place: '', readBy: 'everybody', checked: null }]);
  for (const { status } of [
    await ana.post(`${at}/entries`, crisis),
    await ana.put(`${at}/entries/x`, crisis),
    await ana.post(`${at}/entries/x/checked`, {}),
    await ana.delete(`${at}/entries/x`),
    await ana.post(`${at}/trial`, asFile('kind,name,reach\n')),
  ])
    expect(status).toBe(403);
  expect((await clinic.kith.visitor().get(at)).status).toBe(401);
});

test('what is missing or cannot be read has a sentence in its field', async () => {
  const { status, body } = await mei.post<Refused>(`${at}/entries`, {
    ...{ kind: 'crisis', name: ' ', reach: '', hours: 'sometimes' },
  });
  expect(status).toBe(422);
  expect(body.fields?.map(({ path }) => path).toSorted()).toEqual(['hours', 'name', 'reach']);
  const again = await mei.post<Refused>(`${at}/entries`, { ...crisis, name: 'NIGHT LINE' });
  expect([again.status, again.body.code]).toEqual([422, 'twice']);
  const ahead = await mei.post<Refused>(`${at}/entries`, { ...crisis, name: 'New', since: '2190-01-01' });
  expect([ahead.status, ahead.body.fields?.[0]?.path]).toEqual([422, 'since']);
});

test('it says who checked an entry and when; another number is checked anew, another language is not', async () => {
  const id = (await called('Night line'))?.id ?? '';
  await mei.post(`${at}/entries/${id}/checked`, { on: '2025-01-13' });
  expect((await called('Night line'))?.checked).toEqual({ on: '2025-01-13', by: 'Mei' });
  await mei.put(`${at}/entries/${id}`, { ...crisis, languages: 'English' });
  expect((await called('Night line'))?.checked?.on).toBe('2025-01-13');
  await mei.put(`${at}/entries/${id}`, { ...crisis, reach: '020 7946 0992' });
  expect((await called('Night line'))?.checked).toBeNull();
});

test('what was written over another is refused, and an entry that is gone is not found', async () => {
  const before = await called('Night line');
  const id = before?.id ?? '';
  await mei.put(`${at}/entries/${id}`, { ...crisis, languages: 'Spanish' });
  const late = await mei.put<Refused>(`${at}/entries/${id}`, { ...crisis, before });
  expect([late.status, late.body.code]).toEqual([409, 'stale']);
  expect((await mei.put(`${at}/entries/nobody`, crisis)).status).toBe(404);
});

test('the audit holds a change with two times: since when it is so, and when it was written', async () => {
  await mei.post(`${at}/entries`, { ...crisis, name: 'Day line', since: '2026-01-13' });
  const { body } = await mei.get<AuditPage>('/api/audit?kind=settings');
  const line = body.lines.find(({ changes }) => changes.some(({ to }) => to === 'Day line'));
  expect(line).toMatchObject({ what: 'directory-changed', tells: { on: '2026-01-13' } });
  expect(line?.at.slice(0, 10)).not.toBe('2026-01-13');
});

test('a file is tried line by line and writes nothing; then it is brought as it was shown', async () => {
  const count = (await now()).entries.length;
  const text = [
    'kind,name,number,hours,place,read by',
    'crisis,Night line,020 7946 0993,always,,',
    'children,Front door,020 7946 0994,Mon-Fri 09:00-17:00,Riverside,staff',
  ].join('\n');
  const trial = await tries(text);
  expect(trial.counts).toEqual({ added: 1, changed: 1, same: 0, refused: 0 });
  expect(trial.lines.map(({ line, becomes }) => [line, becomes])).toEqual([
    [2, 'changed'],
    [3, 'added'],
  ]);
  expect((await now()).entries).toHaveLength(count);
  expect((await mei.post(`${at}/brought`, asFile(text, 'another'))).status).toBe(409);
  expect((await mei.post(`${at}/brought`, asFile(text, trial.shown))).status).toBe(200);
  expect(await called('Front door')).toMatchObject({ place: 'Riverside', readBy: 'staff' });
  expect((await tries(text)).counts).toEqual({ added: 0, changed: 0, same: 2, refused: 0 });
});

test('a line that cannot be taken says why, and nothing of its file is brought', async () => {
  const text = [
    'kind,name,reach,hours,checked on',
    'crises,A,1 1 1,always,',
    'crisis,,020 7946 0995,now and then,',
    'crisis,B,020 7946 0996,,2190-01-01',
    'crisis,C,020 7946 0997,,',
    'crisis,C,020 7946 0998,,',
  ].join('\n');
  const trial = await tries(text);
  expect(trial.lines.map(({ line, column, becomes }) => [line, becomes === 'refused' && column])).toEqual([
    [2, 'kind'],
    [3, 'name'],
    [4, 'checked on'],
    [5, false],
    [6, 'name'],
  ]);
  const brought = await mei.post<Refused>(`${at}/brought`, asFile(text, trial.shown));
  expect([brought.status, brought.body.code]).toEqual([422, 'lines-refused']);
  expect(await called('C')).toBeUndefined();
});

test('what is taken away as a file is what is brought back, and changes nothing', async () => {
  const file = await clinic.kith.app.request(`${at}/file`, { headers: { cookie: ana.cookie } });
  expect(file.headers.get('content-type')).toContain('text/csv');
  const text = await file.text();
  expect(text).toContain('Front door');
  expect((await tries(text)).counts).toMatchObject({ added: 0, changed: 0, refused: 0 });
});

test('a place of the programme is kept by its id, by whatever name it was written', async () => {
  const places = [{ id: 'north', name: 'North', within: null, dhis2: '' }];
  expect((await mei.put('/api/programme/places', { places })).status).toBe(200);
  await mei.post(`${at}/entries`, { ...crisis, name: 'North line', place: 'north' });
  await mei.post(`${at}/entries`, { ...crisis, name: 'Other north line', place: 'NORTH' });
  expect((await called('Other north line'))?.place).toBe('north');
  expect((await now()).places).toEqual([{ id: 'north', name: 'North', within: null }]);
});

test('an entry that is taken out is shown nowhere, and the audit keeps it', async () => {
  const id = (await called('Day line'))?.id ?? '';
  expect((await mei.delete(`${at}/entries/${id}`)).status).toBe(200);
  expect(await called('Day line')).toBeUndefined();
});

test('a client reads what serves the place where they live, nothing of another place or for colleagues alone', async () => {
  const { id, client } = await clinic.course(ana, 'Ida Falk');
  const ida = await clinic.joins(client, 'Ida');
  await mei.post(`${at}/entries`, { ...crisis, name: 'Everywhere', reach: '020 7946 0980' });
  await mei.post(`${at}/entries`, {
    ...crisis,
    name: 'By the river',
    reach: '020 7946 0981',
    place: 'Riverside',
  });
  const near = async () => (await ida.get<CourseView>(`/api/courses/${id}`)).body.directory;
  const names = async () => (await near())?.entries.map(({ name }) => name);
  expect(await names()).toContain('Everywhere');
  expect(await names()).not.toContain('By the river');
  await clinic.does(ana, id, 'tellPlace', { place: 'riverside' });
  expect((await names())?.[0]).toBe('By the river');
  expect(await names()).not.toContain('Front door');
  expect(JSON.stringify(await near())).not.toMatch(/checked|readBy/);
  await clinic.does(ida, id, 'tellPlace', { place: 'NORTH' });
  expect((await near())?.place).toBe('North');
  expect((await ida.get(at)).status).toBe(403);
});

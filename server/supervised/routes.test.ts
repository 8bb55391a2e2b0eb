import { existsSync, readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import type { MeetingsSeen, PracticeOfPeople } from '#core/api-answers/supervision.ts';
import { databaseFile } from '#server/db/database-files.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';

let clinic: AClinic;
let tom: Someone;
let joan: Someone;
let ruth: Someone;
let sol: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  tom = await clinic.member('Tom', ['therapist']);
  joan = await clinic.member('Joan', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  sol = await clinic.member('Sol', ['supervisor']);
  for (const one of [tom, joan]) await clinic.supervises(ruth, one);
  await clinic.course(tom, 'Zoila Marín');
});
afterAll(() => clinic.close());

const entry = {
  question: 'Zoila goes quiet',
  advice: 'Ask about it once',
  action: 'Ring the herons',
  due: '2020-01-24',
};
const meeting = (more: object = {}) => ({
  ...{ id: newId(), on: '2020-01-03', kind: 'individual', with: [tom.id], minutes: 90, entries: [entry] },
  ...more,
});
const records = (whose: Someone, form: object) => whose.post('/api/supervision/meetings', form);
const read = async (whose: Someone, of?: Someone) =>
  whose.get<MeetingsSeen>(`/api/supervision/meetings${of ? `/${of.id}` : ''}`);

test('a supervisor records a meeting with whom they supervise, once; both read it, and nobody else', async () => {
  const form = meeting();
  expect((await records(ruth, form)).status).toBe(201);
  expect((await records(ruth, form)).status).toBe(201);
  expect((await records(tom, meeting())).status).toBe(403);
  expect(await records(sol, meeting())).toMatchObject({ status: 422, body: { code: 'not-supervised' } });
  await clinic.supervises(sol, joan);
  expect(await records(sol, meeting({ id: form.id, with: [joan.id] }))).toMatchObject({ status: 409 });
  for (const seen of [await read(tom), await read(ruth, tom), await read(ruth)])
    expect(seen.body.meetings).toMatchObject([
      {
        ...{ id: form.id, minutes: 90, kind: 'individual', on: '2020-01-03' },
        supervisor: { name: 'Ruth' },
        people: [{ name: 'Tom' }],
        entries: [{ question: '[a client] goes quiet', done: null }],
      },
    ]);
  expect((await read(sol, tom)).status).toBe(404);
  expect((await read(joan, tom)).status).toBe(404);
  expect((await read(joan)).body.meetings).toEqual([]);
  const max = await clinic.member('Max', ['manager']);
  expect((await read(max)).status).toBe(403);
});

test('sent again with other content it is refused, and what was recorded first stands; the same is the same, also once it is done', async () => {
  const eva = await clinic.member('Eva', ['therapist']);
  await clinic.supervises(ruth, eva);
  const form = meeting({ with: [eva.id] });
  const { on, ...undated } = form;
  expect((await records(ruth, form)).status).toBe(201);
  const others = [
    { on: '2020-01-04' },
    { kind: 'group' },
    { kind: 'group', with: [eva.id, tom.id] },
    { minutes: 60 },
    { entries: [{ ...entry, advice: 'Wait' }] },
    { entries: [entry, entry] },
  ];
  for (const other of others)
    expect(await records(ruth, { ...form, ...other })).toMatchObject({
      status: 409,
      body: { code: 'recorded-otherwise' },
    });
  expect((await eva.post(`/api/supervision/meetings/${form.id}/done`, { entry: 1, words: '' })).status).toBe(
    200,
  );
  for (const same of [form, undated]) expect((await records(ruth, same)).status).toBe(201);
  expect((await read(eva)).body.meetings).toMatchObject([
    { on, minutes: 90, entries: [{ advice: entry.advice }] },
  ]);
});

test('the hours of a day hold also for what is sent at the same moment, in whatever order people are named', async () => {
  const nia = await clinic.member('Nia', ['therapist']);
  const abe = await clinic.member('Abe', ['therapist']);
  for (const one of [nia, abe]) await clinic.supervises(ruth, one);
  const both = [nia.id, abe.id];
  const forms = [both, both.toReversed(), [abe.id, ...both]].map((those) =>
    meeting({ kind: 'group', with: those, minutes: 300 }),
  );
  const sent = await Promise.all(forms.map((form) => records(ruth, form)));
  expect(sent.map(({ status }) => status).toSorted()).toEqual([201, 422, 422]);
  expect((await read(nia)).body.meetings).toHaveLength(1);
  const same = meeting({ with: [abe.id], minutes: 60 });
  const again = await Promise.all([same, same].map((form) => records(ruth, form)));
  expect(again.map(({ status }) => status)).toEqual([201, 201]);
});

test('one in a group counts for each who was there, and what was agreed is done once for all of them', async () => {
  const form = meeting({ kind: 'group', with: [tom.id, joan.id], on: '2020-01-17', minutes: 60 });
  expect((await records(ruth, form)).status).toBe(201);
  const finishes = (whose: Someone) =>
    whose.post(`/api/supervision/meetings/${form.id}/done`, { entry: 1, words: 'Zoila rang back' });
  const far = await clinic.member('Farid', ['therapist', 'supervisor']);
  expect((await finishes(far)).status).toBe(404);
  expect((await finishes(joan)).status).toBe(200);
  const [first] = (await read(tom)).body.meetings;
  expect((await finishes(joan)).status).toBe(200);
  expect((await read(tom)).body.meetings[0]).toEqual(first);
  expect(await finishes(tom)).toMatchObject({ status: 422, body: { code: 'agreed-is-done' } });
  const [latest] = (await read(tom)).body.meetings;
  expect(latest?.entries[0]?.done).toMatchObject({ by: joan.id, words: '[a client] rang back' });
  const { body } = await joan.get<PracticeOfPeople>('/api/groups/practice');
  expect(body.people[0]).toMatchObject({ supervisions: 1, minutes: 60, lastSupervised: '2020-01-17' });
});

test('a facilitator is named nothing of a member of a group they lead with somebody else', async () => {
  const [dayra, ines] = [
    await clinic.member('Dayra', ['facilitator']),
    await clinic.member('Ines', ['facilitator']),
  ];
  await clinic.supervises(ruth, ines);
  const group = newId();
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  const formed = { id: group, form: { name: 'Friday group', protocol, place: 'Hall' } };
  expect((await dayra.post('/api/groups', formed)).status).toBe(201);
  const brought = { person: ines.id, as: 'co_facilitator' };
  const brings = { id: newId(), form: brought };
  expect((await dayra.post(`/api/groups/${group}/acts/bringFacilitator`, brings)).status).toBe(200);
  const client = {
    ...{ name: 'Amina Okello', born: '1990-01-01', email: null },
    ...{ phone: '', language: '', country: '' },
  };
  const invites = { id: newId(), form: { client, referral: '' } };
  expect((await dayra.post(`/api/groups/${group}/members`, invites)).status).toBe(201);
  const asks = { ...entry, question: 'Amina stays away' };
  expect((await records(ruth, meeting({ with: [ines.id], entries: [asks] }))).status).toBe(201);
  const [held] = (await read(ines)).body.meetings;
  expect(held?.entries[0]?.question).toBe('[a client] stays away');
});

test('it leaves with the portfolio, as a table and as data, without what was said', async () => {
  const { body } = await tom.get<PortfolioSeen>(`/api/portfolio/${tom.id}`);
  expect(body.supervision).toEqual({
    times: 2,
    hours: 2.5,
    held: [
      { on: '2020-01-03', minutes: 90, kind: 'individual' },
      { on: '2020-01-17', minutes: 60, kind: 'group' },
    ],
  });
  const answer = await clinic.kith.app.request(`/api/portfolio/${tom.id}/csv`, {
    headers: { cookie: tom.cookie },
  });
  const csv = await answer.text();
  expect(csv).toContain('supervision,held,,2020-01-03,2020-01-03,90,,individual');
  expect(csv).not.toMatch(/quiet|herons/);
});

testOfTheFile('nothing of it can be read in the file', () => {
  const file = databaseFile(clinic.kith.installation.settings.folder);
  const bytes = [file, `${file}-wal`].flatMap((one) => (existsSync(one) ? readFileSync(one, 'latin1') : []));
  expect(bytes.join('').length).toBeGreaterThan(1000);
  expect(bytes.join('')).not.toMatch(/herons|goes quiet|2020-01-17/);
});

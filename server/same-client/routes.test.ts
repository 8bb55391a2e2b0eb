import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView, RecordAnswer } from '#core/api-answers/courses.ts';
import type { SameClients } from '#core/api-answers/same-client.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let oskar: Someone;
let ana: Someone;
let tom: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  oskar = await clinic.member('Oskar', ['administrator']);
  ana = await clinic.member('Ana', ['therapist']);
  tom = await clinic.member('Tom', ['therapist']);
});
afterAll(() => clinic.close());

const identity = { born: '1991-05-17', email: null, phone: '', language: 'en', country: '' };
const is = (who: Someone, client: string, patch: object) =>
  who.put(`/api/clients/${client}`, { ...identity, ...patch });
const listed = async (who: Someone) => (await who.get<SameClients>('/api/same-client')).body;
const pairsOf = async (who: Someone, ...names: string[]) =>
  (await listed(who)).pairs.filter(({ entries }) => entries.some(({ name }) => names.includes(name)));
const own = async (who: Someone) =>
  (await who.get<{ courses: { course: string }[] }>('/api/mine')).body.courses.map((one) => one.course);
const viewed = async (who: Someone, course: string) =>
  (await who.get<CourseView>(`/api/courses/${course}`)).body;

test('entries that may be one person are asked about, by a number, an address or a name and birthday; two people are not asked about again', async () => {
  const [one, other] = [await clinic.course(ana, 'Noor Haddad'), await clinic.course(ana, 'nóor  HADDAD')];
  const third = await clinic.course(tom, 'N. Haddad');
  await is(ana, one.client, {
    name: 'Noor Haddad',
    identifiers: [{ system: 'nhs', value: '999 000 0018' }],
  });
  await is(tom, third.client, {
    ...{ name: 'N. Haddad', born: null },
    identifiers: [{ system: 'nhs', value: '9990000018' }],
  });
  const mine = await pairsOf(ana, 'Noor Haddad');
  expect(mine.map(({ by }) => by)).toEqual(['name']);
  // An administrator is asked about all, and told of nobody’s record.
  const all = await pairsOf(oskar, 'Noor Haddad');
  expect(all.map(({ by }) => by).toSorted()).toEqual(['name', 'number']);
  expect(all.flatMap(({ entries }) => entries.flatMap((entry) => Object.keys(entry)))).not.toContain('email');
  expect(await pairsOf(tom, 'Noor Haddad', 'N. Haddad')).toEqual([]);

  const two = { one: one.client, other: other.client };
  expect((await tom.post('/api/same-client/two', two)).status).toBe(404);
  expect((await ana.post('/api/same-client/two', two)).status).toBe(200);
  expect(await pairsOf(ana, 'Noor Haddad')).toEqual([]);
  expect((await tom.post('/api/same-client/merged', { keep: third.client, entry: one.client })).status).toBe(
    404,
  );
});

test('two entries become one client: the courses of both are theirs everywhere, and no entry of either is rewritten', async () => {
  const [one, other] = [await clinic.course(ana, 'Mina Sol'), await clinic.course(tom, 'Mina Sol')];
  await clinic.does(tom, other.id, 'addPerson', { displayName: 'Karim' });
  await is(tom, other.client, {
    ...{ name: 'Mina Sol-Reyes', email: 'mina@client.example.org' },
    identifiers: [{ system: 'hospital', value: 'H 7' }],
  });
  const mina = await clinic.joins(other.client, 'Mina');
  const before = await viewed(tom, other.id);
  const merged = await oskar.post<SameClients>('/api/same-client/merged', {
    ...{ keep: one.client, entry: other.client },
  });
  expect(merged.status).toBe(201);
  expect(merged.body.merged).toMatchObject([
    { entry: { client: other.client }, into: { client: one.client } },
  ]);
  // The account is that of the only one who had one, and both courses are theirs.
  expect((await own(mina)).toSorted()).toEqual([one.id, other.id].toSorted());
  const after = await viewed(tom, other.id);
  expect(after.course.opening.opened?.client).toBe(one.client);
  expect(after.client).toMatchObject({
    ...{ name: 'Mina Sol', email: 'mina@client.example.org' },
    identifiers: [{ system: 'hospital', value: 'H 7' }],
  });
  expect(after.course.inventory).toEqual(before.course.inventory);
  for (const [who, course] of [
    [ana, one.id],
    [tom, other.id],
  ] as const) {
    const { body } = await who.get<RecordAnswer>(`/api/courses/${course}/record`);
    expect(body.facts.some(({ type }) => type === 'ClientsMerged')).toBe(true);
  }
  // The second entry leads nowhere by itself.
  expect((await tom.get(`/api/clients/${other.client}`)).status).toBe(404);
  expect((await tom.get(`/api/clients/${one.client}`)).status).toBe(200);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);

  expect((await oskar.delete(`/api/same-client/merged/${other.client}`)).status).toBe(200);
  expect(await own(mina)).toEqual([other.id]);
  expect(await viewed(tom, other.id)).toMatchObject({ client: { name: 'Mina Sol-Reyes' } });
  expect((await viewed(ana, one.id)).client).toMatchObject({ name: 'Mina Sol', email: null });
  expect((await viewed(ana, one.id)).client.identifiers ?? []).toEqual([]);
  // They were told apart, and are not asked about again.
  expect(await pairsOf(oskar, 'Mina Sol')).toEqual([]);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('where both sign in it is said by which account they do from now on, and what was built on it is not undone', async () => {
  const [one, other] = [await clinic.course(ana, 'Ravi Amin'), await clinic.course(ana, 'Ravi Amin')];
  const [first, second] = [await clinic.joins(one.client, 'Ravi'), await clinic.joins(other.client, 'Ravi2')];
  const merging = { keep: one.client, entry: other.client };
  expect((await ana.post('/api/same-client/merged', merging)).body).toMatchObject({ code: 'whose-account' });
  expect((await ana.post('/api/same-client/merged', { ...merging, account: 'entry' })).status).toBe(201);
  expect((await own(second)).length).toBe(2);
  expect((await first.get('/api/mine')).status).toBe(401);
  const undo = () => ana.delete<{ code: string }>(`/api/same-client/merged/${other.client}`);
  await is(ana, one.client, { name: 'Ravi Amin', phone: '1' });
  expect((await undo()).body).toMatchObject({ status: 409, code: 'written-since' });
  await is(ana, one.client, { name: 'Ravi Amin' });
  // Under the account of the second entry they write in the course of the first.
  await clinic.does(second, one.id, 'keepMoment', { happened: 'A call' });
  expect((await undo()).body).toMatchObject({ status: 409, code: 'client-wrote' });
});

test('a client of two entries is erased with both', async () => {
  const [one, other] = [await clinic.course(ana, 'Lena Frost'), await clinic.course(ana, 'Lena Frost')];
  await clinic.joins(other.client, 'Lena');
  await ana.post('/api/same-client/merged', { keep: one.client, entry: other.client });
  const asked = { reason: 'mistake', law: true };
  expect((await ana.post(`/api/clients/${one.client}/erasure`, asked)).status).toBeLessThan(300);
  expect((await oskar.post(`/api/clients/${one.client}/erasure/confirm`)).status).toBe(200);
  const { db } = clinic.kith.installation;
  const rows = await db.selectFrom('client').select('id').execute();
  expect(rows.map(({ id }) => id)).not.toContain(one.client);
  expect(rows.map(({ id }) => id)).not.toContain(other.client);
  const courses = await db.selectFrom('course').select('id').execute();
  expect(courses.filter(({ id }) => id === one.id || id === other.id)).toEqual([]);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});
